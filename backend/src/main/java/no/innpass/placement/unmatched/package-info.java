/** Who is ready and on the way to no place, and why (MAT-37): unmet need as numbers that add up, and as codes beside each person. */
@NullMarked
package no.innpass.placement.unmatched;

import org.jspecify.annotations.NullMarked;
