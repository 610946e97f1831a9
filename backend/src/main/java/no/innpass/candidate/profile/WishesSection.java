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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** What the candidate wants, would rather not, and will not (CAN-15). A wish adds points, a veto stops (MAT-10). */
@Serdeable
public record WishesSection(
        @NotNull FactState state,
        @Size(max = 40) List<@Valid @NotNull Wish> wishes,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Wish> TABLE = new FactTable<>(
            SectionName.WISHES,
            "candidate_wish",
            List.of("kind", "rank", "concept", "industry", "workplace_id", "phrase"),
            fact -> asList(
                    FactTable.name(fact.kind()),
                    fact.rank(),
                    fact.concept(),
                    fact.industry(),
                    fact.workplaceId(),
                    fact.phrase()),
            (row, mark) -> new Wish(
                    row.someChoice("kind", Kind.class),
                    row.number("rank"),
                    row.text("concept"),
                    row.text("industry"),
                    row.id("workplace_id"),
                    row.text("phrase"),
                    mark),
            WishesSection::new);

    public WishesSection {
        wishes = Facts.copy(wishes);
    }

    @Override
    public String factsName() {
        return "wishes";
    }

    @Override
    public List<Wish> facts() {
        return wishes;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<Integer> ranks = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            Integer rank = wishes.get(i).rank();
            check.that(rank == null || ranks.add(rank), "wishes/" + i + "/rank", "TWICE");
        }
    }

    public enum Kind {
        WANT,
        AVOID,
        VETO
    }

    /**
     * For one thing: an occupation or task, an industry, a workplace, or own words; a veto for a task or a workplace.
     *
     * @param rank 1 is the first wish; goes with WANT, and only with it
     */
    @Serdeable
    @Schema(name = "Wish")
    public record Wish(
            @NotNull Kind kind,
            @Nullable @Min(1) @Max(20) Integer rank,
            @Nullable @Size(max = 80) String concept,

            @Nullable @Pattern(regexp = "[A-T]", message = "INDUSTRY_LETTER") String industry,

            @Nullable UUID workplaceId,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String phrase,

            @Nullable FactMark fact)
            implements Fact {
        public Wish {
            phrase = Facts.trimmed(phrase);
        }

        /** The same wish with others before it; what has no rank stays. */
        public Wish movedDown(int places) {
            return rank == null || places == 0
                    ? this
                    : new Wish(kind, rank + places, concept, industry, workplaceId, phrase, fact);
        }

        @Override
        public void check(FactCheck check) {
            long things = Stream.of(concept, industry, workplaceId, phrase)
                    .filter(Objects::nonNull)
                    .count();
            check.that(things == 1, "concept", "ONE_THING");
            check.that((kind == Kind.WANT) == (rank != null), "rank", "RANK_GOES_WITH_WANT");
            check.that(workplaceId == null || kind != Kind.AVOID, "workplaceId", "WORKPLACE_IS_WANTED_OR_VETOED");
            if (kind == Kind.VETO) {
                check.that(concept != null || workplaceId != null, "kind", "VETO_IS_TASK_OR_WORKPLACE");
                check.concept(concept, "concept", ConceptKind.TASK);
            } else {
                check.concept(concept, "concept", ConceptKind.OCCUPATION, ConceptKind.TASK);
            }
        }
    }
}
