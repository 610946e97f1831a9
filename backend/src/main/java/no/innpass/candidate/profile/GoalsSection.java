package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** The candidate's own goal, and the adviser's realistic one beside it; neither overwrites the other (CAN-15). */
@Serdeable
public record GoalsSection(
        @NotNull FactState state,
        @Size(max = 2) List<@Valid @NotNull Goal> goals,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Goal> TABLE = new FactTable<>(
            SectionName.GOALS,
            "candidate_goal",
            List.of("holder", "kind", "occupation", "words"),
            fact -> asList(FactTable.name(fact.holder()), FactTable.name(fact.kind()), fact.occupation(), fact.words()),
            (row, mark) -> new Goal(
                    row.someChoice("holder", Holder.class),
                    row.someChoice("kind", Kind.class),
                    row.text("occupation"),
                    row.text("words"),
                    mark),
            GoalsSection::new);

    public GoalsSection {
        goals = Facts.copy(goals);
    }

    @Override
    public String factsName() {
        return "goals";
    }

    @Override
    public List<Goal> facts() {
        return goals;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<Holder> seen = EnumSet.noneOf(Holder.class);
        for (int i = 0; i < goals.size(); i++) {
            check.that(seen.add(goals.get(i).holder()), "goals/" + i + "/holder", "TWICE");
        }
    }

    /** Whose goal it is. */
    public enum Holder {
        CANDIDATE,
        ADVISER
    }

    public enum Kind {
        WORK_THIS_INDUSTRY,
        ANY_JOB_SOON,
        OWN_PROFESSION,
        LANGUAGE,
        STEP_TO_EDUCATION,
        COURSE_ONLY,
        UNDECIDED
    }

    /** @param words in the holder's own words; never indexed */
    @Serdeable
    @Schema(name = "Goal")
    public record Goal(
            @NotNull Holder holder,
            @NotNull Kind kind,
            @Nullable @Size(max = 80) String occupation,

            @FreeText(Audience.STAFF) @Nullable @Size(min = 1, max = 300) String words,

            @Nullable FactMark fact)
            implements Fact {
        public Goal {
            words = Facts.trimmed(words);
        }

        @Override
        public void check(FactCheck check) {
            check.concept(occupation, "occupation", ConceptKind.OCCUPATION);
        }
    }
}
