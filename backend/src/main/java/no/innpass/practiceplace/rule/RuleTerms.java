package no.innpass.practiceplace.rule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnumSets;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set asks (PLC-07). All of it holds together; a list that is left out asks nothing.
 *
 * @param limits for how long somebody may be employed at a time and in all, by contract type
 * @param stepsNb what else has to be done first, in bokmål; @param stepsEn the same in English
 */
@Serdeable
public record RuleTerms(
        @Size(max = 8) List<@Valid Level> levels,
        @Size(max = 8) List<@Valid Paper> papers,
        @Size(max = 7) List<@Valid Limit> limits,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(min = 1, max = 300) String stepsNb,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(min = 1, max = 300) String stepsEn) {
    public RuleTerms {
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
        papers = List.copyOf(Objects.requireNonNullElse(papers, List.of()));
        limits = List.copyOf(Objects.requireNonNullElse(limits, List.of()));
    }

    boolean isEmpty() {
        return levels.isEmpty() && papers.isEmpty() && limits.isEmpty() && stepsNb == null && stepsEn == null;
    }

    /**
     * Norwegian in one skill.
     *
     * @param tested only a passed test answers it
     * @param tags what it is asked for, at least one
     */
    @Serdeable
    public record Level(
            @NotNull LanguageSkill skill,
            @NotNull LanguageLevel level,
            boolean tested,
            @NotEmpty Set<DemandTag> tags) {
        public Level {
            tags = EnumSets.copy(DemandTag.class, Objects.requireNonNullElse(tags, Set.of()));
        }
    }

    /**
     * A certificate, licence or education.
     *
     * @param credential code of the taxonomy
     * @param tags what it is asked for, at least one
     */
    @Serdeable
    public record Paper(
            @NotBlank @Size(max = 80) String credential,
            @NotEmpty Set<DemandTag> tags) {
        public Paper {
            tags = EnumSets.copy(DemandTag.class, Objects.requireNonNullElse(tags, Set.of()));
        }
    }

    /** @param monthsAtATime longest contract; @param monthsInAll all contracts together, not less */
    @Serdeable
    public record Limit(
            @NotNull ContractType contract,
            @NotNull @Min(1) @Max(120) Integer monthsAtATime,
            @NotNull @Min(1) @Max(120) Integer monthsInAll) {}
}
