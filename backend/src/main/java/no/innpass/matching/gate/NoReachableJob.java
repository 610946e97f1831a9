package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.DemandSlot;
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
    private static final List<Shortfall> CONTRACTS = List.of(
            new Shortfall(DemandSlot.EXTRA_SHIFT),
            new Shortfall(DemandSlot.TEMPORARY),
            new Shortfall(DemandSlot.PERMANENT));

    @Override
    public ConditionCode code() {
        return ConditionCode.NO_REACHABLE_JOB;
    }

    private static boolean needsJob(CandidateFacts candidate) {
        return candidate.purpose().onlyJob() && !candidate.purpose().acceptsNoJob();
    }

    private static Set<DemandSlot> offered(PlaceFacts place) {
        return place.job().contracts().stream()
                .map(contract -> DemandSlot.ofContract(contract.tag()))
                .collect(Collectors.toSet());
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
        var hits = new ArrayList<Hit>();
        for (var contract : CONTRACTS) {
            var missed = contract.hits(candidate, place);
            if (offered(place).contains(contract.slot()) && missed.isEmpty()) {
                return List.of();
            }
            hits.addAll(offered(place).contains(contract.slot()) ? missed : List.of());
        }
        return hits.stream().distinct().toList();
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        var needsJob = Filter.has(CandidateFields.FLAGS, CandidateFields.NEEDS_JOB);
        if (place.job().prospect() == Prospect.NONE) {
            return needsJob;
        }
        var all = new ArrayList<Filter>();
        CONTRACTS.stream()
                .filter(contract -> offered(place).contains(contract.slot()))
                .forEach(contract -> all.add(contract.forPlace(place)));
        return all.isEmpty() ? Filter.NEVER : Filter.all(needsJob, Filter.all(all));
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        if (!needsJob(candidate)) {
            return Filter.NEVER;
        }
        var all = new ArrayList<Filter>();
        all.add(Filter.some(PlaceFields.CONTRACTS, 0, DemandSlot.values().length));
        for (var contract : CONTRACTS) {
            var offered = Filter.has(PlaceFields.CONTRACTS, contract.slot().ordinal());
            all.add(Filter.any(Filter.not(offered), contract.forCandidate(candidate)));
        }
        return Filter.any(Filter.has(PlaceFields.FLAGS, PlaceFields.NO_PROSPECT), Filter.all(all));
    }
}
