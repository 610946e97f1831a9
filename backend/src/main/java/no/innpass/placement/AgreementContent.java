package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Prospect;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties agree on (AGR-01..06). Everything that an acceptance covers stands here and nothing else: its hash is the
 * version that is accepted.
 *
 * @param why why this placement strengthens the way to work
 * @param hoursWeek days and hours, {@code 1:09-15;4:12-21}
 * @param prospect of a job afterwards, as the employer confirmed it with the offer
 * @param union absent until somebody has said whether there is a representative, and told them
 * @param talk the three-way talk; absent until it is held, or waived with a reason (INT-07)
 * @param expectations at most one entry for each point
 */
@Serdeable
public record AgreementContent(
        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 1000) String why,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 400) String hoursWeek,

        @NotNull @Positive @DecimalMax("40") @Digits(integer = 2, fraction = 1) BigDecimal hoursPerWeek,

        @NotNull Prospect prospect,
        @FreeText(Audience.HEARD) @Nullable @Size(max = 200) String supervisorName,
        boolean insuranceConfirmed,
        @Nullable @Valid Union union,
        @Nullable @Valid Talk talk,
        @NotNull @Size(max = 12) List<@Valid Expectation> expectations,
        @NotNull @Size(max = 10) List<@Valid Goal> goals,
        @NotNull @Size(max = 30) List<@Valid TrainingItem> trainingItems) {

    public AgreementContent {
        why = Words.orNone(why);
        supervisorName = Words.orNone(supervisorName);
    }

    /** @param on day on which the representative was told; with the name for INFORMED, absent for NONE_HERE */
    @Serdeable
    public record Union(
            @NotNull UnionInformed state,
            @Nullable LocalDate on,
            @Nullable @Size(max = 200) String name) {

        public Union {
            name = Words.orNone(name);
        }
    }

    /** Either a day or the reason why there was none. */
    @Serdeable
    public record Talk(
            @Nullable LocalDate heldOn,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 500) String waivedBecause) {

        public Talk {
            waivedBecause = Words.orNone(waivedBecause);
        }
    }

    @Serdeable
    public record Expectation(
            @NotNull ExpectationItem item,

            @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 500) String agreed) {}

    /**
     * @param id given by the product; absent for a goal that is new
     * @param criterion how we see that it has been reached
     */
    @Serdeable
    public record Goal(
            @Nullable UUID id,
            @NotNull PlacementGoalKind kind,

            @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 300) String goal,

            @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 300) String criterion) {}

    /** @param teacher the named person who teaches it (AGR-01) */
    @Serdeable
    public record TrainingItem(
            @Nullable UUID id,

            @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 200) String task,

            @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 300) String how,

            @FreeText(Audience.HEARD) @NotBlank @Size(max = 200) String teacher,

            @NotNull LocalDate dueOn) {}

    /** The terms alone, without what is about the person: all that an employer reads where no stage holds any more (PRI-04). */
    AgreementContent termsOnly() {
        return new AgreementContent(
                null,
                startsOn,
                endsOn,
                hoursWeek,
                hoursPerWeek,
                prospect,
                supervisorName,
                insuranceConfirmed,
                union,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The employer has said what a good period may lead to: the answer that must stand before start (AGR-06). */
    boolean hiringQuestionAnswered() {
        return expectations.stream().anyMatch(expectation -> expectation.item() == ExpectationItem.HIRING);
    }

    boolean talkDone() {
        return talk != null && (talk.heldOn() != null || talk.waivedBecause() != null);
    }
}
