package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Work of every kind (CAN-09): paid, own business, unpaid, informal, practice. Lengths only, no dates: gaps cannot be computed. */
@Serdeable
public record ExperienceSection(
        @NotNull FactState state,
        @Size(max = 40) List<@Valid @NotNull Experience> jobs,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Experience> TABLE = new FactTable<>(
            SectionName.EXPERIENCE,
            "candidate_experience",
            List.of(
                    "kind",
                    "country",
                    "role",
                    "occupation",
                    "industry",
                    "tasks",
                    "months",
                    "learned",
                    "reference_allowed"),
            fact -> asList(
                    FactTable.name(fact.kind()),
                    FactTable.name(fact.country()),
                    fact.role(),
                    fact.occupation(),
                    fact.industry(),
                    fact.tasks(),
                    fact.months(),
                    fact.learned(),
                    FactTable.is(fact.referenceAllowed())),
            (row, mark) -> new Experience(
                    row.someChoice("kind", Kind.class),
                    row.choice("country", Country.class),
                    row.text("role"),
                    row.text("occupation"),
                    row.text("industry"),
                    row.texts("tasks"),
                    row.number("months"),
                    row.text("learned"),
                    row.flag("reference_allowed"),
                    mark),
            ExperienceSection::new);

    public ExperienceSection {
        jobs = Facts.copy(jobs);
    }

    @Override
    public String factsName() {
        return "jobs";
    }

    @Override
    public List<Experience> facts() {
        return jobs;
    }

    public enum Kind {
        PAID,
        OWN_BUSINESS,
        VOLUNTEER,
        INFORMAL,
        PRACTICE,
        SUBSIDISED
    }

    /**
     * @param role what the person was called, or did, in own words; may stand out where occupation or tasks say it
     * @param industry letter A to T of SN2007
     * @param tasks codes of tasks and skills used
     * @param months length; absent if not known
     * @param learned answer to "what did you learn"
     * @param referenceAllowed the candidate agrees that somebody there is asked
     */
    @Serdeable
    @Schema(name = "Experience")
    public record Experience(
            @NotNull Kind kind,
            @Nullable Country country,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String role,

            @Nullable @Size(max = 80) String occupation,

            @Nullable @Pattern(regexp = "[A-T]", message = "INDUSTRY_LETTER") String industry,

            @Size(max = 20) List<@NotNull @Size(max = 80) String> tasks,
            @Nullable @Min(0) @Max(720) Integer months,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 300) String learned,

            @Nullable Boolean referenceAllowed,
            @Nullable FactMark fact)
            implements Fact {
        public Experience {
            role = Facts.trimmed(role);
            learned = Facts.trimmed(learned);
            tasks = Facts.copy(tasks);
        }

        @Override
        public void check(FactCheck check) {
            check.that(role != null || occupation != null || !tasks.isEmpty(), "role", "REQUIRED");
            check.concept(occupation, "occupation", ConceptKind.OCCUPATION);
            for (int i = 0; i < tasks.size(); i++) {
                check.concept(tasks.get(i), "tasks/" + i, ConceptKind.TASK, ConceptKind.SKILL);
            }
        }
    }
}
