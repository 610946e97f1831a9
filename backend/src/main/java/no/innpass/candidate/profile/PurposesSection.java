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
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/** What a placement is for (CAN-16). The main purpose chooses the weight profile of every pair with this candidate (MAT-08). */
@Serdeable
public record PurposesSection(
        @NotNull FactState state,
        @Size(max = 14) List<@Valid @NotNull Purpose> purposes,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Purpose> TABLE = new FactTable<>(
            SectionName.PURPOSES,
            "candidate_purpose",
            List.of("purpose", "main", "words"),
            fact -> asList(FactTable.name(fact.purpose()), fact.main(), fact.words()),
            (row, mark) -> new Purpose(
                    row.someChoice("purpose", PlacementPurpose.class),
                    Boolean.TRUE.equals(row.flag("main")),
                    row.text("words"),
                    mark),
            PurposesSection::new);

    public PurposesSection {
        purposes = Facts.copy(purposes);
    }

    @Override
    public String factsName() {
        return "purposes";
    }

    @Override
    public List<Purpose> facts() {
        return purposes;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<PlacementPurpose> seen = EnumSet.noneOf(PlacementPurpose.class);
        for (int i = 0; i < purposes.size(); i++) {
            check.that(seen.add(purposes.get(i).purpose()), "purposes/" + i + "/purpose", "TWICE");
        }
        long mains = purposes.stream().filter(Purpose::main).count();
        check.that(purposes.isEmpty() || mains == 1, "purposes", "ONE_MAIN_PURPOSE");
    }

    /** @param words what it is, needed with OTHER; else the candidate's own aim in own words */
    @Serdeable
    @Schema(name = "Purpose")
    public record Purpose(
            @NotNull PlacementPurpose purpose,
            boolean main,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 120) String words,

            @Nullable FactMark fact)
            implements Fact {
        public Purpose {
            words = Facts.trimmed(words);
        }

        @Override
        public void check(FactCheck check) {
            check.that(purpose != PlacementPurpose.OTHER || words != null, "words", "REQUIRED");
        }
    }
}
