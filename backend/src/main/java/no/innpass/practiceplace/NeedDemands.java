package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnumSets;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * What a need demands (PLC-05, PLC-06, MAT-06). A section's state is VALUE exactly when it lists demands; NONE means "asked, and
 * demands nothing". Left out, it follows from the list.
 */
public final class NeedDemands {
    private NeedDemands() {}

    static FactState stateOf(@Nullable FactState stated, List<?> entries) {
        return Objects.requireNonNullElse(stated, entries.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE);
    }

    /** Certificates, licences and educations. */
    @Serdeable
    public record Credentials(
            FactState state, @Size(max = 20) List<@Valid Credential> demands) {
        static final Credentials NOT_ASKED = new Credentials(FactState.NOT_ASKED, List.of());

        public Credentials {
            demands = List.copyOf(Objects.requireNonNullElse(demands, List.of()));
            state = stateOf(state, demands);
        }
    }

    /**
     * One demand for a paper.
     *
     * @param credential code of the taxonomy
     * @param legalGround the law, required with LEGAL_HARD and only there
     * @param tags what it is demanded for, at least one
     * @param learnt with TRAINABLE: how, and in what time
     */
    @Serdeable
    public record Credential(
            @NotBlank @Size(max = 80) String credential,
            @NotNull DemandKind kind,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String legalGround,

            @NotEmpty Set<DemandTag> tags,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 200) String learnt) {
        public Credential {
            tags = EnumSets.copy(DemandTag.class, Objects.requireNonNullElse(tags, Set.of()));
        }
    }

    /**
     * Norwegian, per skill.
     *
     * @param support somebody helps with the language here
     * @param supportHow who, how, in which language
     */
    @Serdeable
    public record Language(
            FactState state,
            @Size(max = 16) List<@Valid Level> demands,
            boolean support,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String supportHow) {
        static final Language NOT_ASKED = new Language(FactState.NOT_ASKED, List.of(), false, null);

        public Language {
            demands = List.copyOf(Objects.requireNonNullElse(demands, List.of()));
            state = stateOf(state, demands);
        }
    }

    /**
     * A level in one skill.
     *
     * @param tested a passed test is demanded
     * @param legalGround the law, required with LEGAL_HARD and only there
     */
    @Serdeable
    public record Level(
            @NotNull LanguageSkill skill,
            @NotNull LanguageLevel level,
            boolean tested,
            @NotNull DemandKind kind,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String legalGround,

            @NotEmpty Set<DemandTag> tags) {
        public Level {
            tags = EnumSets.copy(DemandTag.class, Objects.requireNonNullElse(tags, Set.of()));
        }
    }

    /** What the work asks of body and mind, in work terms. An attribute that is not listed is not demanded. In the order of the attributes. */
    @Serdeable
    public record Functions(FactState state, @Size(max = 16) List<@Valid Function> demands) {
        static final Functions NOT_ASKED = new Functions(FactState.NOT_ASKED, List.of());

        public Functions {
            demands = Objects.requireNonNullElse(demands, List.<Function>of()).stream()
                    .sorted(Comparator.comparing(Function::attribute, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
            state = stateOf(state, demands);
        }
    }

    /** @param demand DEMANDED, ANSWERED by something at the place, or ASK: "solvable, ask" */
    @Serdeable
    public record Function(
            @NotNull FunctionalAttribute attribute, @NotNull FunctionalDemand demand) {}
}
