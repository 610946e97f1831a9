package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * Norwegian per skill (CAN-07). What somebody manages, what a test says, and a test to come are three independent facts. NONE
 * means: asked, knows no Norwegian yet.
 */
@Serdeable
public record NorwegianSection(
        @NotNull FactState state,
        @Size(max = 40) List<@Valid @NotNull Level> levels,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<Level> TABLE = new FactTable<>(
            SectionName.NORWEGIAN,
            "candidate_norwegian",
            List.of("skill", "basis", "level", "day", "estimated_by", "scheme", "passed", "documented"),
            fact -> asList(
                    FactTable.name(fact.skill()),
                    FactTable.name(fact.basis()),
                    FactTable.name(fact.level()),
                    fact.day(),
                    fact.estimatedBy(),
                    FactTable.name(fact.scheme()),
                    fact.passed(),
                    FactTable.is(fact.documented())),
            (row, mark) -> new Level(
                    row.someChoice("skill", LanguageSkill.class),
                    row.someChoice("basis", Basis.class),
                    row.choice("level", LanguageLevel.class),
                    row.day("day"),
                    row.text("estimated_by"),
                    row.choice("scheme", Scheme.class),
                    row.flag("passed"),
                    row.flag("documented"),
                    mark),
            NorwegianSection::new);

    public NorwegianSection {
        levels = Facts.copy(levels);
    }

    @Override
    public String factsName() {
        return "levels";
    }

    @Override
    public List<Level> facts() {
        return levels;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            check.that(
                    level.basis() == Basis.TESTED || seen.add("" + level.skill() + level.basis()),
                    "levels/" + i + "/skill",
                    "TWICE");
        }
    }

    public enum Basis {
        ESTIMATED,
        TESTED,
        /** A test to come: with its day, or on the waiting list without one. */
        BOOKED
    }

    /** The old tests 2 and 3 are on another scale: they give no level. */
    public enum Scheme {
        NORSKPROVEN,
        OLD_TEST_2,
        OLD_TEST_3,
        BERGENSTESTEN,
        OTHER;

        boolean givesLevel() {
            return this != OLD_TEST_2 && this != OLD_TEST_3;
        }
    }

    /**
     * @param level what is managed, what was passed or tried, or the level of the test to come
     * @param day of the estimate or test
     * @param estimatedBy who heard it ("teacher"), for an estimate
     * @param documented a certificate has been seen
     */
    @Serdeable
    @Schema(name = "NorwegianLevel")
    public record Level(
            @NotNull LanguageSkill skill,
            @NotNull Basis basis,
            @Nullable LanguageLevel level,
            @Nullable LocalDate day,

            @FreeText(Audience.STAFF) @Nullable @Size(min = 1, max = 80) String estimatedBy,

            @Nullable Scheme scheme,
            @Nullable Boolean passed,
            @Nullable Boolean documented,
            @Nullable FactMark fact)
            implements Fact {
        public Level {
            estimatedBy = Facts.trimmed(estimatedBy);
        }

        @Override
        public void check(FactCheck check) {
            switch (basis) {
                case ESTIMATED -> {
                    check.that(level != null, "level", "REQUIRED");
                    check.that(scheme == null && passed == null, "scheme", "TEST_FIELDS_GO_WITH_TEST");
                }
                case TESTED -> {
                    check.that(day != null, "day", "REQUIRED");
                    check.that(passed != null, "passed", "REQUIRED");
                    check.that(scheme != null, "scheme", "REQUIRED");
                    check.that(scheme == null || scheme.givesLevel() == (level != null), "level", "SCHEME_GIVES_LEVEL");
                    check.that(estimatedBy == null, "estimatedBy", "TEST_FIELDS_GO_WITH_TEST");
                }
                case BOOKED -> check.that(passed == null && estimatedBy == null, "passed", "TEST_IS_TO_COME");
            }
        }
    }
}
