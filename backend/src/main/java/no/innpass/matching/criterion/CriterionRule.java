package no.innpass.matching.criterion;

import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.term.GradeTerms;
import no.innpass.practiceplace.PlaceFacts;

/**
 * One criterion, said three ways that agree for every pair: the grade of {@link #contribution} equals what the terms of
 * {@link #forPlace} give the candidate's document, and what those of {@link #forCandidate} give the place's.
 *
 * <p>Implementations are pure: no clock, no database, nothing but the two packed facts. Thread-safe.
 */
public interface CriterionRule {
    Criterion criterion();

    /** The grade of the pair, and the items it is made of. */
    Contribution contribution(CandidateFacts candidate, PlaceFacts place);

    /** The same as terms over candidate documents ({@code CandidateFields}). */
    GradeTerms forPlace(PlaceFacts place);

    /** The same as terms over place documents ({@code PlaceFields}). */
    GradeTerms forCandidate(CandidateFacts candidate);
}
