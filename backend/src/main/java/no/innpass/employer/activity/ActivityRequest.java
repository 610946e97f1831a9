package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is logged or planned.
 *
 * @param state PLANNED or HELD when it is new; CANCELLED takes a plan back
 * @param day of the contact, held at the latest today, planned at the earliest today
 * @param contactId the contact person at the workplace, where one is known
 * @param result what came of it; only where it was held
 * @param nextOn only with a next step
 */
@Serdeable
public record ActivityRequest(
        @NotNull ActivityState state,
        @NotNull ActivityType type,
        @NotNull ActivityChannel channel,
        @NotNull LocalDate day,
        @Nullable UUID contactId,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String topic,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 500) String result,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String nextStep,

        @Nullable LocalDate nextOn) {

    public ActivityRequest {
        topic = Words.orNone(topic);
        result = Words.orNone(result);
        nextStep = Words.orNone(nextStep);
    }
}
