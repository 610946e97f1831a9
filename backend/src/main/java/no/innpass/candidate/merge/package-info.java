/** Doubles: two records of one person are laid side by side and become one, with both histories (CAN-27). */
@NullMarked
package no.innpass.candidate.merge;

import org.jspecify.annotations.NullMarked;
