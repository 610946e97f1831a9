package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The record of a held contact (FUP-07). What it needs is the result, and the next date or that this was the last contact; for a
 * visit also a look at the training plan (AGR-04). No health detail.
 *
 * @param channel how it was held; the planned one when absent
 * @param trainingShare percent of the time that is training, 0 to 100
 */
@Serdeable
record RecordContactRequest(
        @NotNull LocalDate heldOn,
        @Nullable ContactChannel channel,
        @Nullable ContactTrigger trigger,
        @Nullable MadeBy madeBy,
        @Nullable Set<ContactTopic> topics,

        @FreeText(Audience.STAFF) @Nullable @Size(max = 1000) String candidateWords,

        @FreeText(Audience.HEARD) @Nullable @Size(max = 1000) String employerWords,

        @Nullable @Min(0) @Max(100) Integer trainingShare,
        @Nullable HiringAnswer hiringAnswer,
        @Nullable @Size(max = 10) List<@Valid GoalProgress> goals,
        @Nullable @Size(max = 30) List<@Valid ItemProgress> trainingItems,
        @Nullable @Size(max = 20) List<@Valid AgreedAction> actions,
        @NotNull ContactResult result,
        @Nullable LocalDate nextOn,
        boolean lastContact) {

    @Serdeable
    record GoalProgress(@NotNull UUID goalId, @NotNull Progress progress) {}

    @Serdeable
    record ItemProgress(@NotNull UUID itemId, @NotNull Progress progress) {}

    /** @param owner the person who does it */
    @Serdeable
    record AgreedAction(
            @FreeText(Audience.HEARD) @NotBlank @Size(max = 300) String what,

            @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate dueOn) {}

    List<GoalProgress> goalProgress() {
        return Objects.requireNonNullElse(goals, List.of());
    }

    List<ItemProgress> itemProgress() {
        return Objects.requireNonNullElse(trainingItems, List.of());
    }

    List<AgreedAction> agreedActions() {
        return Objects.requireNonNullElse(actions, List.of());
    }
}
