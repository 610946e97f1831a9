package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Education (CAN-05). Education from abroad that is not used here is a resource like any other. */
@Serdeable
public record EducationSection(
        @NotNull FactState state,
        @Size(max = 20) List<@Valid @NotNull Education> educations,
        @Nullable SectionMark mark)
        implements Section {
    /** How the section stands in its table. */
    static final FactTable<Education> TABLE = new FactTable<>(
            SectionName.EDUCATION,
            "candidate_education",
            List.of("level", "field", "concept", "country", "progress", "documented", "recognition"),
            fact -> asList(
                    FactTable.name(fact.level()),
                    fact.field(),
                    fact.concept(),
                    FactTable.name(fact.country()),
                    FactTable.name(fact.progress()),
                    FactTable.is(fact.documented()),
                    fact.recognition()),
            (row, mark) -> new Education(
                    row.someChoice("level", EducationLevel.class),
                    row.text("field"),
                    row.text("concept"),
                    row.choice("country", Country.class),
                    row.someChoice("progress", Progress.class),
                    row.flag("documented"),
                    row.text("recognition"),
                    mark),
            EducationSection::new);

    public EducationSection {
        educations = Facts.copy(educations);
    }

    @Override
    public String factsName() {
        return "educations";
    }

    @Override
    public List<Education> facts() {
        return educations;
    }

    public enum Progress {
        STARTED,
        COMPLETED
    }

    /**
     * @param field in own words ("pharmacy")
     * @param concept an education of the taxonomy, or the occupation it leads to, where there is one
     * @param recognition free note on recognition in Norway
     */
    @Serdeable
    @Schema(name = "Education")
    public record Education(
            @NotNull EducationLevel level,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String field,

            @Nullable @Size(max = 80) String concept,
            @Nullable Country country,
            @NotNull Progress progress,
            @Nullable Boolean documented,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 200) String recognition,

            @Nullable FactMark fact)
            implements Fact {
        public Education {
            field = Facts.trimmed(field);
            recognition = Facts.trimmed(recognition);
        }

        @Override
        public void check(FactCheck check) {
            check.concept(concept, "concept", ConceptKind.CREDENTIAL, ConceptKind.OCCUPATION);
        }
    }
}
