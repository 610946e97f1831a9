/** The kinds of placement: who answers, how long, what for (PLC-02). */
@NullMarked
package no.innpass.practiceplace.kind;

import org.jspecify.annotations.NullMarked;
