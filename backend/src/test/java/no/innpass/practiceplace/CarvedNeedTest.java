package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.innpass.Requirement;
import no.innpass.employer.Industry;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a post that is put together of tasks asks, and how long it may take. */
class CarvedNeedTest {
    @Property
    @Requirement("PLC-14")
    void theTasksAreRefusedExactlyWhereTheyBecomeMoreThanThePost(
            @ForAll @Size(max = 6) List<@IntRange(min = 15, max = 1200) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        Need need = sized(minutes.stream().map(one -> task(one, null)).toList(), percent);
        List<FieldProblem> wrong = CarvedNeed.wrong(need, "/need");
        int sum = 0;
        int at = 0;
        while (at < minutes.size() && sum + minutes.get(at) <= 2250 * percent / 100) {
            sum += minutes.get(at++);
        }
        if (at == minutes.size()) {
            assertThat(wrong).isEmpty();
        } else {
            assertThat(wrong)
                    .containsExactly(new FieldProblem("/need/tasks/" + at + "/minutes", "TASK_HOURS_OVER_POST"));
        }
    }

    @Test
    @Requirement("PLC-14")
    void withoutASizeTheDaysAndHoursAreThePostAndWithoutThemNothingIsRefused() {
        List<Need.Task> four = List.of(task(120, null), task(121, null));
        assertThat(CarvedNeed.wrong(hours(Needs.with(four, Prospect.NONE), 600, 840), "/need"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/need/tasks/1/minutes");
        assertThat(CarvedNeed.wrong(hours(Needs.with(four, Prospect.NONE), 600, 841), "/need"))
                .isEmpty();
        assertThat(CarvedNeed.wrong(Needs.with(four, Prospect.NONE), "/need")).isEmpty();
    }

    @Property
    @Requirement({"PLC-14", "SYS-84"})
    void readingIsAskedForExactlyAsTheTasksDo(@ForAll @Size(max = 5) List<LanguageLevel> levels) {
        Need need = Needs.with(levels.stream().map(level -> task(null, level)).toList(), Prospect.NONE);
        Need asked = CarvedNeed.of(need);
        LanguageLevel highest = levels.stream().max(LanguageLevel::compareTo).orElse(LanguageLevel.BELOW_A1);
        if (highest == LanguageLevel.BELOW_A1) {
            assertThat(asked).isEqualTo(need);
        } else {
            assertThat(asked.language().demands())
                    .containsExactly(reading(highest, DemandKind.FORMAL_DISPENSABLE, null));
            assertThat(asked.language().state()).isEqualTo(FactState.VALUE);
        }
        assertThat(CarvedNeed.of(asked)).as("asked once").isEqualTo(asked);
    }

    @Test
    @Requirement({"PLC-14", "SYS-84"})
    void aNeedAsksForNoMoreReadingThanItsTasksUnlessALawDoes() {
        List<Need.Task> none = List.of(task(null, LanguageLevel.BELOW_A1), task(null, LanguageLevel.BELOW_A1));
        assertThat(wrong(none, reading(LanguageLevel.A1, DemandKind.WISHED, null)))
                .containsExactly("/need/language/demands/0/level");
        assertThat(wrong(none, reading(LanguageLevel.B1, DemandKind.LEGAL_HARD, "Barnehageloven § 27")))
                .isEmpty();
        List<Need.Task> some = List.of(task(null, LanguageLevel.BELOW_A1), task(null, LanguageLevel.A2));
        assertThat(wrong(some, reading(LanguageLevel.A2, DemandKind.WISHED, null)))
                .isEmpty();
        assertThat(wrong(some, reading(LanguageLevel.B1, DemandKind.WISHED, null)))
                .hasSize(1);
        List<Need.Task> open = List.of(task(null, LanguageLevel.BELOW_A1), task(null, null));
        assertThat(wrong(open, reading(LanguageLevel.B1, DemandKind.WISHED, null)))
                .as("of one task nobody has said")
                .isEmpty();
    }

    @Test
    @Requirement("PLC-14")
    void everyExampleIsATaskAndEveryIndustryHasSome() {
        Concepts concepts = Concepts.starter();
        for (@Nullable Industry industry : Industry.values()) {
            assertThat(UsualTasks.of(industry))
                    .hasSizeBetween(4, 12)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> concepts.byCode(code).isPresent());
        }
        assertThat(UsualTasks.of(null))
                .hasSizeGreaterThan(4)
                .allMatch(code -> concepts.byCode(code).isPresent());
    }

    @Test
    void aBlankUnitIsNone() {
        assertThat(unit("  ")).isNull();
        assertThat(unit(" Lager ")).isEqualTo("Lager");
    }

    private static @Nullable String unit(String unit) {
        return new Need.Task("bake", null, TaskType.ORDINARY, null, false, null, unit, null, null).unit();
    }

    private static Need.Task task(@Nullable Integer minutes, @Nullable LanguageLevel reading) {
        return new Need.Task("bake", null, TaskType.ORDINARY, null, false, null, "Kjøkken", minutes, reading);
    }

    private static NeedDemands.Level reading(LanguageLevel level, DemandKind kind, @Nullable String ground) {
        return new NeedDemands.Level(LanguageSkill.READING, level, false, kind, ground, Set.of(DemandTag.PLACEMENT));
    }

    private static List<String> wrong(List<Need.Task> tasks, NeedDemands.Level asked) {
        Need need = Needs.with(tasks, Prospect.NONE).demanding(List.of(asked), List.of(), List.of());
        return CarvedNeed.wrong(need, "/need").stream()
                .map(FieldProblem::pointer)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Need sized(List<Need.Task> tasks, int percent) {
        Need need = Needs.with(tasks, Prospect.NONE);
        NeedTerms.Job job =
                new NeedTerms.Job(Prospect.NONE, List.of(), null, percent, null, null, null, null, null, null);
        return new Need(
                need.title(),
                need.summary(),
                need.tasks(),
                need.credentials(),
                need.language(),
                need.functions(),
                need.hours(),
                need.flexibility(),
                need.purposes(),
                job,
                need.support(),
                need.more());
    }

    private static Need hours(Need need, int from, int to) {
        return new Need(
                need.title(),
                need.summary(),
                need.tasks(),
                need.credentials(),
                need.language(),
                need.functions(),
                new NeedTerms.Hours(FactState.VALUE, List.of(new NeedTerms.Stretch(DayOfWeek.MONDAY, from, to))),
                need.flexibility(),
                need.purposes(),
                need.job(),
                need.support(),
                need.more());
    }
}
