/**
 * Values that several rooms use: enumerations of the trade, language levels, the week grid, concept sets, and the
 * little byte layout that packed facts are written in.
 *
 * <p>Nothing here knows a feature, reads a clock or touches a database. Ordinals of the enumerations stand in packed
 * records and in the search index: append values at the end, never reorder.
 */
@NullMarked
package no.innpass.shared;

import org.jspecify.annotations.NullMarked;
