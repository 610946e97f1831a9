package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.EnumSets;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** What a need offers: hours, flexibility, purpose, prospect and support (PLC-03, PLC-08 to PLC-10). */
public final class NeedTerms {
    private NeedTerms() {}

    /** When the placement can be. */
    @Serdeable
    public record Hours(FactState state, @Size(max = 56) List<@Valid Stretch> stretches) {
        static final Hours NOT_ASKED = new Hours(FactState.NOT_ASKED, List.of());

        public Hours {
            stretches = List.copyOf(Objects.requireNonNullElse(stretches, List.of()));
            state = NeedDemands.stateOf(state, stretches);
        }
    }

    /** A stretch of one weekday in minutes from midnight; {@code to} comes after {@code from}. */
    @Serdeable
    public record Stretch(
            @NotNull DayOfWeek day,
            @Min(0) @Max(1439) int from,
            @Min(1) @Max(1440) int to) {}

    /**
     * What can be bent (PLC-08). Absent answers were not asked.
     *
     * @param alternativeTasks tasks for those who cannot do the usual ones: FULL_TIME, PART_TIME or NO
     * @param redistribution colleagues must take over work
     */
    @Serdeable
    public record Flexibility(
            FactState state,
            Set<AdaptationOffer> offers,
            @Nullable AlternativeTasks alternativeTasks,
            @Nullable Boolean startPartTime,
            @Nullable Boolean besideSchool,
            @Nullable Boolean summer,
            @Nullable Boolean returnAfterLeave,
            @Nullable Boolean redistribution,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 500) String note) {
        static final Flexibility NOT_ASKED =
                new Flexibility(FactState.NOT_ASKED, Set.of(), null, null, null, null, null, null, null);

        public Flexibility {
            offers = EnumSets.copy(AdaptationOffer.class, Objects.requireNonNullElse(offers, Set.of()));
            state = NeedDemands.stateOf(state, List.copyOf(offers));
        }
    }

    /** Tasks for those who cannot do the usual ones. */
    public enum AlternativeTasks {
        FULL_TIME,
        PART_TIME,
        NO
    }

    /**
     * What a placement here is good for (PLC-03).
     *
     * @param main absent while not asked
     * @param explanation required where one of them is OTHER
     */
    @Serdeable
    public record Purposes(
            @Nullable PlacementPurpose main,
            Set<PlacementPurpose> further,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String explanation) {
        static final Purposes NOT_ASKED = new Purposes(null, Set.of(), null);

        public Purposes {
            further = EnumSets.copy(PlacementPurpose.class, Objects.requireNonNullElse(further, Set.of()));
        }

        boolean names(PlacementPurpose purpose) {
            return main == purpose || further.contains(purpose);
        }
    }

    /**
     * What can follow (PLC-10).
     *
     * @param contracts in the order of the types; none named means nothing is demanded for a contract (MAT-11)
     * @param positionMust the post, and the work before it, cannot be smaller than positionPercent
     * @param announcedPost the announced post that a public workplace cites for PERMANENT
     * @param yesIf what would make the employer say yes
     */
    @Serdeable
    public record Job(
            Prospect prospect,
            @Size(max = 7) List<@Valid Contract> contracts,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 200) String announcedPost,

            @Nullable @Min(1) @Max(100) Integer positionPercent,
            @Nullable Boolean positionMust,
            @Nullable LocalDate from,
            @Nullable @Min(1) @Max(99) Integer howMany,
            @Nullable Boolean budgetApproved,
            @Nullable Boolean dependsOnSubsidy,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String yesIf) {
        static final Job NOT_ASKED =
                new Job(Prospect.NOT_ASKED, List.of(), null, null, null, null, null, null, null, null);

        Job withProspect(Prospect other) {
            boolean none = other == Prospect.NONE;
            return new Job(
                    other,
                    none ? List.of() : contracts,
                    none ? null : announcedPost,
                    positionPercent,
                    positionMust,
                    from,
                    none ? null : howMany,
                    none ? null : budgetApproved,
                    none ? null : dependsOnSubsidy,
                    yesIf);
        }

        Job with(List<Contract> others) {
            return new Job(
                    prospect,
                    others,
                    announcedPost,
                    positionPercent,
                    positionMust,
                    from,
                    howMany,
                    budgetApproved,
                    dependsOnSubsidy,
                    yesIf);
        }

        public Job {
            prospect = Objects.requireNonNullElse(prospect, Prospect.NOT_ASKED);
            contracts = Objects.requireNonNullElse(contracts, List.<Contract>of()).stream()
                    .sorted(Comparator.comparing(Contract::type, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
        }
    }

    /** A contract type and its limits; the demands before it are those tagged for it. */
    @Serdeable
    public record Contract(
            @NotNull ContractType type,
            @Nullable @Min(1) @Max(120) Integer maxMonthsAtATime,
            @Nullable @Min(1) @Max(120) Integer maxMonthsTotal) {}

    /**
     * Help during the placement (PLC-09).
     *
     * @param supervisor name of the colleague; may wait until the start
     * @param maxAtOnce persons that the supervisor takes at once
     */
    @Serdeable
    public record Support(
            @FreeText(Audience.HEARD) @Nullable @Size(max = 120) String supervisor,

            @Nullable @Min(1) @Max(40) Integer hoursPerWeek,
            @Nullable @Min(1) @Max(99) Integer maxAtOnce,
            @Nullable Boolean mentor,
            @Nullable Boolean weeklyTalk,
            @Nullable Boolean inMeetings,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 500) String training) {
        static final Support NOT_ASKED = new Support(null, null, null, null, null, null, null);
    }
}
