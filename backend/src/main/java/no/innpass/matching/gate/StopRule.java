package no.innpass.matching.gate;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * A gate or a condition, said three ways that agree for every pair: there are hits exactly when the filter of
 * {@link #forPlace} holds for the candidate's document, and when that of {@link #forCandidate} holds for the place's.
 * Pure and thread-safe.
 *
 * @param <C> {@link GateCode} or {@link ConditionCode}
 */
public interface StopRule<C extends Enum<C>> {
    C code();

    /** Every reason, with what lifts it; empty where the pair passes. */
    List<Hit> hits(CandidateFacts candidate, PlaceFacts place);

    /** Holds for the candidate documents that are stopped. */
    Filter forPlace(PlaceFacts place);

    /** Holds for the place documents that are stopped. */
    Filter forCandidate(CandidateFacts candidate);
}
