/** Courses and their runs. Knows no candidates: the people of a run are the room introduction's cohort. */
@NullMarked
package no.innpass.measure;

import org.jspecify.annotations.NullMarked;
