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
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentWish;
import no.innpass.shared.FactState;
import org.jspecify.annotations.Nullable;

/** What surroundings the candidate works best in (CAN-12). */
@Serdeable
public record EnvironmentSection(
        @NotNull FactState state,
        @Size(max = 11) List<@Valid @NotNull Need> needs,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Need> TABLE = new FactTable<>(
            SectionName.ENVIRONMENT,
            "candidate_environment",
            List.of("trait", "wish"),
            fact -> asList(FactTable.name(fact.trait()), FactTable.name(fact.wish())),
            (row, mark) -> new Need(
                    row.someChoice("trait", EnvironmentTrait.class),
                    row.someChoice("wish", EnvironmentWish.class),
                    mark),
            EnvironmentSection::new);

    public EnvironmentSection {
        needs = Facts.copy(needs);
    }

    @Override
    public String factsName() {
        return "needs";
    }

    @Override
    public List<Need> facts() {
        return needs;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<EnvironmentTrait> seen = EnumSet.noneOf(EnvironmentTrait.class);
        for (int i = 0; i < needs.size(); i++) {
            check.that(seen.add(needs.get(i).trait()), "needs/" + i + "/trait", "TWICE");
        }
    }

    @Serdeable
    @Schema(name = "EnvironmentNeed")
    public record Need(
            @NotNull EnvironmentTrait trait,
            @NotNull EnvironmentWish wish,
            @Nullable FactMark fact) implements Fact {
        @Override
        public void check(FactCheck check) {
            // each field is checked by itself
        }
    }
}
