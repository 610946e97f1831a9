package no.innpass.matching.gate;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.demand.ContractReach;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;

/**
 * NO_REACHABLE_JOB (MAT-12): JOB is the candidate's only purpose, and the prospect is NONE or every contract type named
 * has a must that the candidate is known to miss; until the candidate, informed, accepts it. A place that names no
 * contract type counts as one without demands (MAT-11).
 */
final class NoReachableJob implements StopRule<ConditionCode> {
    @Override
    public ConditionCode code() {
        return ConditionCode.NO_REACHABLE_JOB;
    }

    private static boolean needsJob(CandidateFacts candidate) {
        return candidate.purpose().onlyJob() && !candidate.purpose().acceptsNoJob();
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        if (!needsJob(candidate)) {
            return List.of();
        }
        if (place.job().prospect() == Prospect.NONE) {
            return List.of(new Hit(
                    Subject.of(Subject.Kind.CONTRACT),
                    Stated.of(Code.PROSPECT, Prospect.NONE.ordinal()),
                    Stated.of(Code.PURPOSE, PlacementPurpose.JOB.ordinal()),
                    WayOut.of(Way.AGREE_PURPOSE, Way.ACCEPT_NO_JOB)));
        }
        return ContractReach.missed(candidate, place);
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        var needsJob = Filter.has(CandidateFields.FLAGS, CandidateFields.NEEDS_JOB);
        return place.job().prospect() == Prospect.NONE
                ? needsJob
                : Filter.all(needsJob, ContractReach.noneReachable(place));
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return needsJob(candidate)
                ? Filter.any(
                        Filter.has(PlaceFields.FLAGS, PlaceFields.NO_PROSPECT), ContractReach.noneReachable(candidate))
                : Filter.NEVER;
    }
}
