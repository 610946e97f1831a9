/**
 * Geography without a server (INTG-17): counties, municipalities, populated places and post codes of Norway as an immutable
 * table in memory, and the minutes between two places (MAT-36).
 *
 * <p>The table is four small resource files beside this package (tab separated, facts, sources in {@code docs/geography.md}).
 * There is no database table: nothing here is edited by users, every instance reads the same files, and an area number in a
 * packed record means the same place in every release (decision 0006). {@link no.innpass.geography.Areas} is the door.
 */
@NullMarked
package no.innpass.geography;

import org.jspecify.annotations.NullMarked;
