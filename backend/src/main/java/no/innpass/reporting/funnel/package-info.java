/**
 * What introductions come from and come to, by office, in numbers in which nobody can be found (REP-02, REP-03). Begun with where an introduction
 * starts (MAT-03).
 */
@NullMarked
package no.innpass.reporting.funnel;

import org.jspecify.annotations.NullMarked;
