/**
 * Reading files that people made: CSV as Excel and others write it, with an error for each wrong cell that names file, line and
 * column. Knows no feature: what a column means is said by the room that imports it.
 */
@NullMarked
package no.innpass.platform.importing;

import org.jspecify.annotations.NullMarked;
