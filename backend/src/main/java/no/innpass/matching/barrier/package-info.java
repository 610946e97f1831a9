/** What stands between a candidate and every published place, as the codes of the catalogue (MAT-37). Counted, never scored. */
@NullMarked
package no.innpass.matching.barrier;

import org.jspecify.annotations.NullMarked;
