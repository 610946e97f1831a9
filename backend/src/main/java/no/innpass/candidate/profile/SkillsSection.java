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
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Skills, tasks done, informal and volunteer experience, interests, strengths (CAN-04). */
@Serdeable
public record SkillsSection(
        @NotNull FactState state,
        @Size(max = 60) List<@Valid @NotNull Resource> resources,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Resource> TABLE = new FactTable<>(
            SectionName.SKILLS,
            "candidate_resource",
            List.of("kind", "concept", "phrase"),
            fact -> asList(FactTable.name(fact.kind()), fact.concept(), fact.phrase()),
            (row, mark) ->
                    new Resource(row.someChoice("kind", Kind.class), row.text("concept"), row.text("phrase"), mark),
            SkillsSection::new);

    public SkillsSection {
        resources = Facts.copy(resources);
    }

    @Override
    public String factsName() {
        return "resources";
    }

    @Override
    public List<Resource> facts() {
        return resources;
    }

    public enum Kind {
        SKILL,
        TASK,
        INFORMAL,
        VOLUNTEER,
        INTEREST,
        STRENGTH
    }

    /**
     * @param concept code of a task or skill; absent when no code fits
     * @param phrase own words, at most 80 characters, when no code fits; it lands in the catalogue queue
     */
    @Serdeable
    @Schema(name = "Resource")
    public record Resource(
            @NotNull Kind kind,
            @Nullable @Size(max = 80) String concept,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String phrase,

            @Nullable FactMark fact)
            implements Fact {
        public Resource {
            phrase = Facts.trimmed(phrase);
        }

        @Override
        public void check(FactCheck check) {
            check.conceptOrPhrase(concept, phrase);
            check.concept(concept, "concept", ConceptKind.TASK, ConceptKind.SKILL);
        }
    }
}
