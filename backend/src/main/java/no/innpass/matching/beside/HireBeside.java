package no.innpass.matching.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.employer.WorkplaceNote;
import no.innpass.matching.demand.CanState;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;

/** What may follow the placement: will, can, history and the conditions, each by itself (MAT-11, MAT-12, PLC-10). */
final class HireBeside implements BesideRule {
    private static final Set<PlacementPurpose> LEARNING =
            Set.of(PlacementPurpose.EDUCATION_TEST, PlacementPurpose.QUALIFICATION);

    @Override
    public Stream<Beside> of(BesidePair pair) {
        List<Beside> told = new ArrayList<>();
        prospect(pair, told);
        can(pair, told);
        history(pair, told);
        path(pair, told);
        return told.stream();
    }

    private static void prospect(BesidePair pair, List<Beside> told) {
        Prospect prospect = pair.place().job().prospect();
        boolean job = pair.candidate().purpose().all().contains(PlacementPurpose.JOB);
        switch (prospect) {
            case NONE -> {
                told.add(Beside.minus(BesideCode.HIRE_NO_WILL, Way.AGREE_PURPOSE));
                told.add(
                        job
                                ? Beside.minus(BesideCode.PROSPECT_NONE, Way.AGREE_PURPOSE)
                                : Beside.neutral(BesideCode.PROSPECT_NONE));
            }
            case POSSIBLE, INTENDED -> {
                told.add(Beside.plus(BesideCode.HIRE_WILL));
                if (job) {
                    told.add(Beside.plus(BesideCode.PROSPECT_FIT));
                }
            }
            case NOT_ASKED -> {}
        }
        NeedTerms.Job terms = pair.need().job();
        boolean subsidy = Boolean.TRUE.equals(terms.dependsOnSubsidy());
        if (subsidy || terms.yesIf() != null) {
            told.add(
                    subsidy
                            ? Beside.minus(BesideCode.PROSPECT_CONDITIONAL, Way.WAGE_SUBSIDY, Way.SMALLER_POSITION)
                            : Beside.minus(BesideCode.PROSPECT_CONDITIONAL, Way.ASK_EMPLOYER));
        }
    }

    private static void can(BesidePair pair, List<Beside> told) {
        List<ContractSteps.Before> before = pair.contracts().stream()
                .flatMap(step -> step.before().stream())
                .toList();
        if (!pair.contracts().isEmpty()) {
            boolean open = pair.contracts().stream()
                    .allMatch(step -> step.state() == CanState.MET || step.state() == CanState.MET_BY_END);
            told.add(open ? Beside.plus(BesideCode.HIRE_CAN) : Beside.minus(BesideCode.HIRE_NOT_YET, first(before)));
        }
        boolean law = before.stream().map(ContractSteps.Before::hit).anyMatch(hit -> isLegal(pair, hit));
        if (law) {
            told.add(Beside.minus(BesideCode.FORMAL_GATE, first(before)));
        }
    }

    private static boolean isLegal(BesidePair pair, Hit hit) {
        return switch (hit.subject().kind()) {
            case CREDENTIAL ->
                pair.place().credentialDemands().stream()
                        .anyMatch(
                                one -> one.concept() == hit.subject().number() && one.kind() == DemandKind.LEGAL_HARD);
            default ->
                pair.place().languageDemands().stream()
                        .anyMatch(one ->
                                one.skill().ordinal() == hit.subject().number() && one.kind() == DemandKind.LEGAL_HARD);
        };
    }

    private static Way[] first(List<ContractSteps.Before> before) {
        return before.stream()
                .flatMap(one -> one.hit().ways().stream())
                .map(WayOut::way)
                .distinct()
                .limit(2)
                .toArray(Way[]::new);
    }

    private static void history(BesidePair pair, List<Beside> told) {
        int finished = pair.picture().finished();
        int hires = pair.picture().hires();
        if (finished > 0) {
            Beside beside = hires * 10 > finished
                    ? Beside.plus(BesideCode.HIRE_HISTORY)
                    : Beside.minus(BesideCode.HIRE_HISTORY);
            told.add(new Beside(
                    beside.code(),
                    beside.sign(),
                    java.util.Map.of("finished", finished, "hires", hires),
                    beside.ways()));
        }
    }

    private static void path(BesidePair pair, List<Beside> told) {
        boolean agreement = pair.place().job().contracts().contains(ContractType.WITH_EDUCATION_AGREEMENT)
                || pair.notes().contains(WorkplaceNote.LEADS_TO_EDUCATION)
                || LEARNING.stream().anyMatch(pair.need().purposes().further()::contains)
                || pair.need().purposes().main() != null
                        && LEARNING.contains(pair.need().purposes().main());
        if (agreement) {
            told.add(Beside.plus(BesideCode.EDUCATION_PATH));
        }
        if (pair.workplace().sector().isPublic()) {
            told.add(Beside.neutral(BesideCode.SECTOR_ROUTE));
        }
    }
}
