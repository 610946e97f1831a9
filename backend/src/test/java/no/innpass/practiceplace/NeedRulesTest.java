package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.kind.KindRules;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedRulesTest {
    private final NeedRules rules = new NeedRules(Concepts.starter(), new KindRules(key -> 12));

    @Test
    void letsThroughAFullNeedAndAnEmptyDraft() {
        assertThatCode(() -> rules.check(Needs.place(Needs.full(), 1), "")).doesNotThrowAnyException();
        assertThatCode(() -> rules.check(Needs.place(Need.EMPTY, 1), "")).doesNotThrowAnyException();
    }

    @Test
    @Requirement("PLC-05")
    void aLegalDemandNamesItsLaw() {
        for (String ground : new String[] {null, "", "  "}) {
            refused(
                    credential("driving-licence-b", DemandKind.LEGAL_HARD, ground),
                    "NO_LEGAL_GROUND",
                    "/place/need/credentials/demands/0/legalGround");
        }
        refused(language(DemandKind.LEGAL_HARD, null), "NO_LEGAL_GROUND", "/place/need/language/demands/0/legalGround");
        passes(credential("driving-licence-b", DemandKind.FORMAL_DISPENSABLE, null));
        passes(language(DemandKind.LEGAL_HARD, "Barnehageloven § 27"));
        refused(
                credential("driving-licence-b", DemandKind.WISHED, "En lov"),
                "NEED_NOT_VALID",
                "/place/need/credentials/demands/0/legalGround");
    }

    @Test
    void namesEveryFieldThatContradicts() {
        refused(tasks(task("no-such-task", 10)), "NEED_NOT_VALID", "/place/need/tasks/0/task");
        refused(tasks(task("driving-licence-b", 10)), "NEED_NOT_VALID", "/place/need/tasks/0/task");
        refused(tasks(task("bake", 60), task("clean-kitchen", 50)), "NEED_NOT_VALID", "/place/need/tasks");
        refused(
                tasks(new Need.Task(null, " ", TaskType.OTHER, null, false, null, null, null, null)),
                "NEED_NOT_VALID",
                "/place/need/tasks/0/task");
        refused(
                credential("bake", DemandKind.WISHED, null),
                "NEED_NOT_VALID",
                "/place/need/credentials/demands/0/credential");
        refused(hours(FactState.VALUE), "NEED_NOT_VALID", "/place/need/hours/state");
        NeedTerms.Stretch backwards = new NeedTerms.Stretch(DayOfWeek.MONDAY, 600, 540);
        refused(
                hours(FactState.NONE, backwards),
                "NEED_NOT_VALID",
                "/place/need/hours/state",
                "/place/need/hours/stretches/0/to");
        refused(
                need(new NeedTerms.Purposes(PlacementPurpose.OTHER, Set.of(), null)),
                "NEED_NOT_VALID",
                "/place/need/purposes/explanation");
        PracticePlaceRequest window = new PracticePlaceRequest(
                Needs.place(Need.EMPTY, 1).kind(),
                1,
                LocalDate.of(2026, 5, 2),
                LocalDate.of(2026, 5, 1),
                null,
                null,
                Need.EMPTY);
        assertThat(fields(window, "NEED_NOT_VALID")).containsExactly("/place/startLatest");
    }

    @Test
    @Requirement("PLC-16")
    void aChanceSaysWhatTheFirmWantsToFindOut() {
        refused(Needs.chance(null), "NEED_NOT_VALID", "/place/need/more/findOut");
        refused(Needs.chance("  "), "NEED_NOT_VALID", "/place/need/more/findOut");
        passes(Needs.chance("Om tidlige morgener går"));
    }

    @Test
    @Requirement("PLC-04")
    void aNeedWithoutTaskPurposeOrProspectIsNotComplete() {
        assertThat(NeedRules.missing(Need.EMPTY))
                .extracting(FieldProblem::pointer)
                .containsExactly("/need/tasks", "/need/purposes/main", "/need/job/prospect");
        assertThat(NeedRules.missing(Needs.small())).isEmpty();
        assertThat(NeedRules.missing(Needs.with(List.of(Needs.BAKE), Prospect.NONE)))
                .as("no job is an answer")
                .isEmpty();
    }

    private void passes(Need need) {
        assertThatCode(() -> rules.check(Needs.place(need, 1), "/place")).doesNotThrowAnyException();
    }

    private void refused(Need need, String code, String... pointers) {
        assertThat(fields(Needs.place(need, 1), code)).containsExactly(pointers);
    }

    private List<String> fields(PracticePlaceRequest place, String code) {
        List<String> pointers = new ArrayList<>();
        assertThatThrownBy(() -> rules.check(place, "/place")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            refused.problem().fields().forEach(field -> pointers.add(field.pointer()));
        });
        return pointers;
    }

    private static Need.Task task(String code, int share) {
        return new Need.Task(code, null, TaskType.ORDINARY, share, false, null, null, null, null);
    }

    private static Need tasks(Need.Task... tasks) {
        return Needs.with(List.of(tasks), Prospect.POSSIBLE);
    }

    private static Need credential(String code, DemandKind kind, @Nullable String ground) {
        var demand = new NeedDemands.Credential(code, kind, ground, Set.of(DemandTag.PLACEMENT), null);
        return build(
                new NeedDemands.Credentials(FactState.VALUE, List.of(demand)),
                NeedDemands.Language.NOT_ASKED,
                NeedTerms.Hours.NOT_ASKED);
    }

    private static Need language(DemandKind kind, @Nullable String ground) {
        var level = new NeedDemands.Level(
                LanguageSkill.READING, LanguageLevel.B1, true, kind, ground, Set.of(DemandTag.PLACEMENT));
        return build(
                NeedDemands.Credentials.NOT_ASKED,
                new NeedDemands.Language(FactState.VALUE, List.of(level), false, null),
                NeedTerms.Hours.NOT_ASKED);
    }

    private static Need hours(FactState state, NeedTerms.Stretch... stretches) {
        return build(
                NeedDemands.Credentials.NOT_ASKED,
                NeedDemands.Language.NOT_ASKED,
                new NeedTerms.Hours(state, List.of(stretches)));
    }

    private static Need build(
            NeedDemands.Credentials credentials, NeedDemands.Language language, NeedTerms.Hours hours) {
        Need small = Needs.small();
        return new Need(
                null,
                null,
                small.tasks(),
                credentials,
                language,
                small.functions(),
                hours,
                small.flexibility(),
                small.purposes(),
                small.job(),
                small.support(),
                NeedMore.NOT_ASKED);
    }

    private static Need need(NeedTerms.Purposes purposes) {
        Need small = Needs.small();
        return new Need(
                null,
                null,
                small.tasks(),
                small.credentials(),
                small.language(),
                small.functions(),
                small.hours(),
                new NeedTerms.Flexibility(
                        FactState.VALUE, Set.of(AdaptationOffer.AIDS), null, null, null, null, null, null, null),
                purposes,
                small.job(),
                small.support(),
                NeedMore.NOT_ASKED);
    }
}
