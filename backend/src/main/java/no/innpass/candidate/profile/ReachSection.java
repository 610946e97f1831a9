package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.shared.FactState;
import no.innpass.shared.TravelMeans;
import org.jspecify.annotations.Nullable;

/** How far, and how, the candidate will travel (CAN-14). The home is a populated place, never an address. */
@Serdeable
public record ReachSection(
        @NotNull FactState state,
        @Nullable @Valid Reach reach,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Reach> TABLE = new FactTable<>(
            SectionName.REACH,
            "candidate_reach",
            List.of("home", "means", "max_minutes", "lift_to_work", "would_move"),
            fact -> asList(
                    fact.home(),
                    fact.means().stream().map(TravelMeans::name).sorted().toList(),
                    fact.maxMinutes(),
                    fact.liftToWork(),
                    fact.wouldMove()),
            (row, mark) -> new Reach(
                    row.number("home"),
                    row.texts("means").stream().map(TravelMeans::valueOf).toList(),
                    row.number("max_minutes"),
                    row.flag("lift_to_work"),
                    row.numbers("would_move"),
                    mark),
            (state, facts, mark) -> new ReachSection(state, FactTable.one(facts), mark));

    @Override
    public String factsName() {
        return "reach";
    }

    @Override
    public List<Reach> facts() {
        return reach == null ? List.of() : List.of(reach);
    }

    /**
     * @param home area number (operation {@code areas}); staff and the candidate only
     * @param means empty when not known
     * @param maxMinutes longest way to work, in steps of ten minutes
     * @param wouldMove area numbers of places the candidate would move to
     */
    @Serdeable
    @Schema(name = "Reach")
    public record Reach(
            @Nullable @Min(1) @Max(1023) Integer home,
            List<@NotNull TravelMeans> means,
            @Nullable @Min(10) @Max(150) Integer maxMinutes,
            @Nullable Boolean liftToWork,
            @Size(max = 10) List<@NotNull @Min(1) @Max(1023) Integer> wouldMove,
            @Nullable FactMark fact)
            implements Fact {
        public Reach {
            means = Facts.copy(means);
            wouldMove = Facts.copy(wouldMove);
        }

        @Override
        public void check(FactCheck check) {
            check.that(maxMinutes == null || maxMinutes % 10 == 0, "maxMinutes", "STEPS_OF_TEN");
            check.that(
                    home != null || maxMinutes != null || !means.isEmpty() || !wouldMove.isEmpty(), "home", "REQUIRED");
        }
    }
}
