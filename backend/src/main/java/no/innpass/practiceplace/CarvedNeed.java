package no.innpass.practiceplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * A need that is put together of tasks from several units (PLC-14): what must be read follows from its tasks, and what they take fits into the
 * post. Like what a rule asks (PLC-07), it is asked without being written into the need, so that it goes when its task goes. Pure.
 */
final class CarvedNeed {
    /** What a full post is in most agreements: 37.5 hours. The law's own limit is no size of a post. */
    static final int FULL_WEEK = 2250;

    static final String TASK_HOURS_OVER_POST = "TASK_HOURS_OVER_POST";
    static final String READING_ABOVE_TASKS = "READING_ABOVE_TASKS";

    private CarvedNeed() {}

    /** The need with the demand for reading that its tasks have; the same need where no task has one. It can be waived, as none of them is the law's. */
    static Need of(Need need) {
        Optional<LanguageLevel> read = need.tasks().stream()
                .map(Need.Task::reading)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(level -> level != LanguageLevel.BELOW_A1);
        if (read.isEmpty() || need.language().demands().stream().anyMatch(asked -> covers(asked, read.get()))) {
            return need;
        }
        List<NeedDemands.Level> levels = new ArrayList<>(need.language().demands());
        levels.add(new NeedDemands.Level(
                LanguageSkill.READING,
                read.get(),
                false,
                DemandKind.FORMAL_DISPENSABLE,
                null,
                Set.of(DemandTag.PLACEMENT)));
        return need.demanding(levels, need.credentials().demands(), need.job().contracts());
    }

    private static boolean covers(NeedDemands.Level asked, LanguageLevel read) {
        return reads(asked)
                && asked.level().compareTo(read) >= 0
                && asked.kind().compareTo(DemandKind.FORMAL_DISPENSABLE) <= 0;
    }

    /** What of it may not be stored, with the fields. */
    static List<FieldProblem> wrong(Need need, String pointer) {
        List<FieldProblem> wrong = new ArrayList<>();
        over(need, pointer).ifPresent(wrong::add);
        if (need.tasks().stream().anyMatch(task -> task.reading() == null)) {
            return wrong;
        }
        for (int i = 0; i < need.language().demands().size(); i++) {
            NeedDemands.Level asked = need.language().demands().get(i);
            if (reads(asked)
                    && asked.kind() != DemandKind.LEGAL_HARD
                    && need.tasks().stream().allMatch(task -> below(task.reading(), asked.level()))) {
                wrong.add(new FieldProblem(pointer + "/language/demands/" + i + "/level", READING_ABOVE_TASKS));
            }
        }
        return wrong;
    }

    private static boolean reads(NeedDemands.Level asked) {
        return asked.skill() == LanguageSkill.READING && asked.tags().contains(DemandTag.PLACEMENT);
    }

    private static boolean below(@Nullable LanguageLevel read, LanguageLevel asked) {
        return read != null && read.compareTo(asked) < 0;
    }

    /** At the task with which they become more than the post. */
    private static Optional<FieldProblem> over(Need need, String pointer) {
        int post = minutes(need);
        int sum = 0;
        for (int i = 0; post > 0 && i < need.tasks().size(); i++) {
            sum += Objects.requireNonNullElse(need.tasks().get(i).minutes(), 0);
            if (sum > post) {
                return Optional.of(new FieldProblem(pointer + "/tasks/" + i + "/minutes", TASK_HOURS_OVER_POST));
            }
        }
        return Optional.empty();
    }

    /** What the post takes in a week: its size, where it is told, else its days and hours; 0 where neither is. */
    static int minutes(Need need) {
        @Nullable Integer percent = need.job().positionPercent();
        return percent != null
                ? FULL_WEEK * percent / 100
                : need.hours().stretches().stream()
                        .mapToInt(one -> one.to() - one.from())
                        .sum();
    }
}
