/**
 * What the two kinds of index document hold: one list of fields for candidates, one for places, and how each is filled
 * from the packed facts. These lists are the allow-list of MAT-22: the index of matching has no other field than these
 * and the visibility keys.
 */
@NullMarked
package no.innpass.matching.document;

import org.jspecify.annotations.NullMarked;
