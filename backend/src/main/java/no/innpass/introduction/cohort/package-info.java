/**
 * A class on its way to workplaces (MAT-27): {@link no.innpass.introduction.cohort.ProposeCohort} spreads the people of a course run over the
 * published places, people lock, move and leave out, and {@link no.innpass.introduction.cohort.ApproveCohort} makes each pair a suggestion
 * like any other. Nothing here is told to anybody; what follows is the way of one pair.
 */
@NullMarked
package no.innpass.introduction.cohort;

import org.jspecify.annotations.NullMarked;
