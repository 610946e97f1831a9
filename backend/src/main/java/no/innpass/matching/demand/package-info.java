/**
 * What a candidate misses, has coming or has not answered of the demands of one slot: read by gates and conditions, and by HIRE. Each is
 * said three ways, as a criterion is.
 */
@NullMarked
package no.innpass.matching.demand;

import org.jspecify.annotations.NullMarked;
