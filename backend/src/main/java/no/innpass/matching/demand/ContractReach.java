package no.innpass.matching.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.ContractType;

/**
 * Can the candidate be hired here (MAT-11)? Per contract slot: a missed must makes it NOT_REACHABLE, or DISPENSATION where the contract
 * dispenses with it and the law does not ask it; else an unanswered one UNKNOWN, one with a day MET_BY_END, and none MET. The best of the
 * contracts named counts; none named counts as one without demands.
 */
public final class ContractReach {
    private static final List<Contract> CONTRACTS = List.of(
            new Contract(DemandSlot.EXTRA_SHIFT),
            new Contract(DemandSlot.TEMPORARY),
            new Contract(DemandSlot.PERMANENT),
            new Contract(DemandSlot.EDUCATION));

    private static final Filter SOME_NAMED = Filter.some(PlaceFields.CONTRACTS, 0, DemandSlot.values().length);

    private ContractReach() {}

    private record Contract(DemandSlot slot, Shortfall missed, Shortfall missedByLaw, Open unanswered, Open coming) {
        Contract(DemandSlot slot) {
            this(slot, new Shortfall(slot), new Shortfall(slot.byLaw()), Open.unanswered(slot), Open.coming(slot));
        }
    }

    /** The best state of the contracts named. */
    public static CanState of(CandidateFacts candidate, PlaceFacts place) {
        var offered = offered(place);
        return CONTRACTS.stream()
                .filter(contract -> offered.contains(contract.slot()))
                .map(contract -> state(contract, candidate, place))
                .min(CanState::compareTo)
                .orElse(CanState.MET);
    }

    /** That of one contract, whether it is named or not. */
    static CanState of(ContractType type, CandidateFacts candidate, PlaceFacts place) {
        var slot = DemandSlot.ofContract(type);
        return CONTRACTS.stream()
                .filter(contract -> contract.slot() == slot)
                .map(contract -> state(contract, candidate, place))
                .findFirst()
                .orElseThrow();
    }

    private static CanState state(Contract contract, CandidateFacts candidate, PlaceFacts place) {
        if (!contract.missed().hits(candidate, place).isEmpty()) {
            boolean byLaw = !contract.missedByLaw().hits(candidate, place).isEmpty();
            return dispensing(place).contains(contract.slot()) && !byLaw
                    ? CanState.DISPENSATION
                    : CanState.NOT_REACHABLE;
        }
        if (contract.unanswered().holds(candidate, place)) {
            return CanState.UNKNOWN;
        }
        return contract.coming().holds(candidate, place) ? CanState.MET_BY_END : CanState.MET;
    }

    /** What is missed of every contract named, each once; empty unless {@link #of} is NOT_REACHABLE. */
    public static List<Hit> missed(CandidateFacts candidate, PlaceFacts place) {
        if (of(candidate, place) != CanState.NOT_REACHABLE) {
            return List.of();
        }
        var offered = offered(place);
        return CONTRACTS.stream()
                .filter(contract -> offered.contains(contract.slot()))
                .flatMap(contract -> contract.missed().hits(candidate, place).stream())
                .distinct()
                .toList();
    }

    /** Holds for candidate documents for which some contract named is in this state. */
    public static Filter some(CanState state, PlaceFacts place) {
        var offered = offered(place);
        if (offered.isEmpty()) {
            return state == CanState.MET ? Filter.ALWAYS : Filter.NEVER;
        }
        return Filter.any(CONTRACTS.stream()
                .filter(contract -> offered.contains(contract.slot()))
                .map(contract -> over(contract, state, place))
                .toList());
    }

    /** Holds for place documents of which some contract named is in this state. */
    public static Filter some(CanState state, CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        if (state == CanState.MET) {
            any.add(Filter.not(SOME_NAMED));
        }
        CONTRACTS.forEach(contract -> any.add(Filter.all(named(contract), over(contract, state, candidate))));
        return Filter.any(any);
    }

    /** Holds for candidate documents to whom every contract named is out of reach. */
    public static Filter noneReachable(PlaceFacts place) {
        var offered = offered(place);
        return offered.isEmpty()
                ? Filter.NEVER
                : Filter.all(CONTRACTS.stream()
                        .filter(contract -> offered.contains(contract.slot()))
                        .map(contract -> over(contract, CanState.NOT_REACHABLE, place))
                        .toList());
    }

    /** Holds for place documents of which every contract named is out of reach. */
    public static Filter noneReachable(CandidateFacts candidate) {
        var all = new ArrayList<Filter>();
        all.add(SOME_NAMED);
        for (var contract : CONTRACTS) {
            all.add(Filter.any(Filter.not(named(contract)), over(contract, CanState.NOT_REACHABLE, candidate)));
        }
        return Filter.all(all);
    }

    private static Filter named(Contract contract) {
        return Filter.has(PlaceFields.CONTRACTS, contract.slot().ordinal());
    }

    private static Filter over(Contract contract, CanState state, PlaceFacts place) {
        return state(
                state,
                contract.missed().forPlace(place),
                contract.missedByLaw().forPlace(place),
                dispensing(place).contains(contract.slot()) ? Filter.ALWAYS : Filter.NEVER,
                contract.unanswered().forPlace(place),
                contract.coming().forPlace(place));
    }

    private static Filter over(Contract contract, CanState state, CandidateFacts candidate) {
        return state(
                state,
                contract.missed().forCandidate(candidate),
                contract.missedByLaw().forCandidate(candidate),
                Filter.has(PlaceFields.CONTRACTS, contract.slot().byLaw().ordinal()),
                contract.unanswered().forCandidate(candidate),
                contract.coming().forCandidate(candidate));
    }

    private static Filter state(
            CanState state, Filter missed, Filter byLaw, Filter dispensing, Filter unanswered, Filter coming) {
        return switch (state) {
            case MET -> Filter.not(Filter.any(missed, unanswered, coming));
            case UNKNOWN -> Filter.all(Filter.not(missed), unanswered);
            case MET_BY_END -> Filter.all(Filter.not(missed), Filter.not(unanswered), coming);
            case DISPENSATION -> Filter.all(missed, dispensing, Filter.not(byLaw));
            case NOT_REACHABLE -> Filter.all(missed, Filter.any(Filter.not(dispensing), byLaw));
        };
    }

    private static Set<DemandSlot> offered(PlaceFacts place) {
        return slots(place.job().contracts());
    }

    private static Set<DemandSlot> dispensing(PlaceFacts place) {
        return slots(place.job().dispensing());
    }

    private static Set<DemandSlot> slots(Set<ContractType> contracts) {
        return contracts.stream()
                .map(contract -> DemandSlot.ofContract(contract))
                .collect(Collectors.toSet());
    }
}
