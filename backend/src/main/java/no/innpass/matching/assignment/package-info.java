/**
 * Spreads many people over few places as well as can be (MAT-27): pure, in whole numbers, and exactly the best total. What a pair counts
 * comes from outside; nothing here knows a candidate or an employer.
 */
@NullMarked
package no.innpass.matching.assignment;

import org.jspecify.annotations.NullMarked;
