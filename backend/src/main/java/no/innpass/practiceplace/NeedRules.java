package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.kind.KindRule;
import no.innpass.practiceplace.kind.KindRules;
import no.innpass.shared.DemandKind;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** What every version of a need must fulfil, draft or not (PLC-02 to PLC-05). Reads the taxonomy and the settings. */
@Singleton
class NeedRules {
    private final Concepts concepts;
    private final KindRules kinds;

    NeedRules(Concepts concepts, KindRules kinds) {
        this.concepts = concepts;
        this.kinds = kinds;
    }

    /**
     * Lets through what may be stored.
     *
     * @param pointer JSON pointer of the place in the request, empty or {@code /place}
     * @throws Refused NO_LEGAL_GROUND or NEED_NOT_VALID, each with all fields that are wrong
     */
    void check(PracticePlaceRequest place, String pointer) {
        String need = pointer + "/need";
        refuse(PlaceProblem.Content.NO_LEGAL_GROUND, withoutGround(place.need(), need));
        List<FieldProblem> wrong = new ArrayList<>();
        checkTasks(place.need(), need, wrong);
        wrong.addAll(CarvedNeed.wrong(place.need(), need));
        checkDemands(place.need(), need, wrong);
        checkTerms(place.need(), need, wrong);
        checkKind(place, pointer, wrong);
        @Nullable LocalDate latest = place.startLatest();
        if (place.startFirst() != null && latest != null && latest.isBefore(place.startFirst())) {
            wrong.add(new FieldProblem(pointer + "/startLatest", "BEFORE_FIRST"));
        }
        refuse(PlaceProblem.Content.NEED_NOT_VALID, wrong);
    }

    /** What is missing before the place can be submitted (16.1): a task, a main purpose, a prospect. */
    static List<FieldProblem> missing(Need need) {
        List<FieldProblem> missing = new ArrayList<>();
        if (need.tasks().isEmpty()) {
            missing.add(new FieldProblem("/need/tasks", "REQUIRED"));
        }
        if (need.purposes().main() == null) {
            missing.add(new FieldProblem("/need/purposes/main", "REQUIRED"));
        }
        if (need.job().prospect() == Prospect.NOT_ASKED) {
            missing.add(new FieldProblem("/need/job/prospect", "REQUIRED"));
        }
        return missing;
    }

    private static List<FieldProblem> withoutGround(Need need, String pointer) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < need.credentials().demands().size(); i++) {
            NeedDemands.Credential demand = need.credentials().demands().get(i);
            if (lacksGround(demand.kind(), demand.legalGround())) {
                wrong.add(new FieldProblem(pointer + "/credentials/demands/" + i + "/legalGround", "REQUIRED"));
            }
        }
        for (int i = 0; i < need.language().demands().size(); i++) {
            NeedDemands.Level demand = need.language().demands().get(i);
            if (lacksGround(demand.kind(), demand.legalGround())) {
                wrong.add(new FieldProblem(pointer + "/language/demands/" + i + "/legalGround", "REQUIRED"));
            }
        }
        return wrong;
    }

    private static boolean lacksGround(DemandKind kind, @Nullable String ground) {
        return kind == DemandKind.LEGAL_HARD && (ground == null || ground.isBlank());
    }

    private void checkTasks(Need need, String pointer, List<FieldProblem> wrong) {
        int shares = 0;
        for (int i = 0; i < need.tasks().size(); i++) {
            Need.Task task = need.tasks().get(i);
            String at = pointer + "/tasks/" + i;
            shares += task.share() == null ? 0 : task.share();
            if (task.task() != null) {
                if (find(task.task(), ConceptKind.TASK, ConceptKind.SKILL) == null) {
                    wrong.add(new FieldProblem(at + "/task", "UNKNOWN_CONCEPT"));
                }
            } else if (task.words() == null || task.words().isBlank()) {
                wrong.add(new FieldProblem(at + "/task", "REQUIRED"));
            }
        }
        if (shares > 100) {
            wrong.add(new FieldProblem(pointer + "/tasks", "SHARES_OVER_100"));
        }
    }

    private void checkDemands(Need need, String pointer, List<FieldProblem> wrong) {
        NeedDemands.Credentials credentials = need.credentials();
        checkState(credentials.state(), credentials.demands(), pointer + "/credentials/state", wrong);
        for (int i = 0; i < credentials.demands().size(); i++) {
            NeedDemands.Credential demand = credentials.demands().get(i);
            String at = pointer + "/credentials/demands/" + i;
            @Nullable Concept concept = find(demand.credential(), ConceptKind.CREDENTIAL);
            if (concept == null) {
                wrong.add(new FieldProblem(at + "/credential", "UNKNOWN_CONCEPT"));
            } else if (concept.legalOnly() && demand.kind() != DemandKind.LEGAL_HARD) {
                wrong.add(new FieldProblem(at + "/kind", "ONLY_BY_LAW"));
            }
            groundOnlyByLaw(demand.kind(), demand.legalGround(), at, wrong);
        }
        checkState(need.language().state(), need.language().demands(), pointer + "/language/state", wrong);
        for (int i = 0; i < need.language().demands().size(); i++) {
            NeedDemands.Level demand = need.language().demands().get(i);
            groundOnlyByLaw(demand.kind(), demand.legalGround(), pointer + "/language/demands/" + i, wrong);
        }
        NeedDemands.Functions functions = need.functions();
        checkState(functions.state(), functions.demands(), pointer + "/functions/state", wrong);
        checkOnce(functions.demands(), NeedDemands.Function::attribute, pointer + "/functions/demands", wrong);
        if (functions.demands().stream().anyMatch(one -> one.demand() == FunctionalDemand.NOT_DEMANDED)) {
            wrong.add(new FieldProblem(pointer + "/functions/demands", "NOT_DEMANDED"));
        }
    }

    private static void checkTerms(Need need, String pointer, List<FieldProblem> wrong) {
        checkState(need.hours().state(), need.hours().stretches(), pointer + "/hours/state", wrong);
        for (int i = 0; i < need.hours().stretches().size(); i++) {
            NeedTerms.Stretch stretch = need.hours().stretches().get(i);
            if (stretch.to() <= stretch.from()) {
                wrong.add(new FieldProblem(pointer + "/hours/stretches/" + i + "/to", "NOT_AFTER_FROM"));
            }
        }
        checkState(
                need.flexibility().state(),
                List.copyOf(need.flexibility().offers()),
                pointer + "/flexibility/state",
                wrong);
        @Nullable String explanation = need.purposes().explanation();
        if (need.purposes().names(PlacementPurpose.OTHER) && (explanation == null || explanation.isBlank())) {
            wrong.add(new FieldProblem(pointer + "/purposes/explanation", "REQUIRED"));
        }
        if (Boolean.TRUE.equals(need.job().positionMust()) && need.job().positionPercent() == null) {
            wrong.add(new FieldProblem(pointer + "/job/positionPercent", "REQUIRED"));
        }
        @Nullable String findOut = need.more().findOut();
        if (need.more().isChance() && (findOut == null || findOut.isBlank())) {
            wrong.add(new FieldProblem(pointer + "/more/findOut", "REQUIRED"));
        }
        checkOnce(need.job().contracts(), NeedTerms.Contract::type, pointer + "/job/contracts", wrong);
        for (NeedTerms.Contract contract : need.job().contracts()) {
            if (contract.maxMonthsAtATime() != null
                    && contract.maxMonthsTotal() != null
                    && contract.maxMonthsAtATime() > contract.maxMonthsTotal()) {
                wrong.add(new FieldProblem(pointer + "/job/contracts", "MONTHS_OVER_TOTAL"));
            }
        }
    }

    /** A kind is there for something, and for so long (PLC-02). */
    private void checkKind(PracticePlaceRequest place, String pointer, List<FieldProblem> wrong) {
        KindRule rule = kinds.of(place.kind());
        @Nullable PlacementPurpose main = place.need().purposes().main();
        if (main != null && !rule.purposes().contains(main)) {
            wrong.add(new FieldProblem(pointer + "/need/purposes/main", "NOT_OF_KIND"));
        }
        if (place.durationDays() != null && !rule.allows(place.durationDays())) {
            wrong.add(new FieldProblem(pointer + "/durationDays", "LONGER_THAN_KIND"));
        }
    }

    private static void groundOnlyByLaw(DemandKind kind, @Nullable String ground, String at, List<FieldProblem> wrong) {
        if (kind != DemandKind.LEGAL_HARD && ground != null) {
            wrong.add(new FieldProblem(at + "/legalGround", "ONLY_WITH_LEGAL_HARD"));
        }
    }

    private static void checkState(FactState state, List<?> entries, String at, List<FieldProblem> wrong) {
        if ((state == FactState.VALUE) == entries.isEmpty()) {
            wrong.add(new FieldProblem(at, "STATE_CONTRADICTS_LIST"));
        }
    }

    private static <T> void checkOnce(List<T> entries, Function<T, Object> key, String at, List<FieldProblem> wrong) {
        Set<Object> seen = new HashSet<>();
        if (!entries.stream().map(key).allMatch(seen::add)) {
            wrong.add(new FieldProblem(at, "TWICE"));
        }
    }

    private @Nullable Concept find(String code, ConceptKind first, ConceptKind... others) {
        return concepts.byCode(code)
                .filter(concept -> EnumSet.of(first, others).contains(concept.kind()))
                .orElse(null);
    }

    private static void refuse(String code, List<FieldProblem> fields) {
        if (!fields.isEmpty()) {
            throw new Refused(new PlaceProblem.Content(code, List.copyOf(fields)));
        }
    }
}
