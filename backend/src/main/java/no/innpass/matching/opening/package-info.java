/** What would open more places to a candidate: single changes of the packed facts, which the same ranking then counts. Pure. */
@NullMarked
package no.innpass.matching.opening;

import org.jspecify.annotations.NullMarked;
