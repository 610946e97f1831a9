package no.innpass.employer.choice;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as it is filled: an answer for each principle, in their order.
 *
 * @param officeId whose checklist; absent for the office that the caller works at
 * @param principles version of the principles that were read
 */
@Serdeable
public record ChecklistRequest(
        @Nullable UUID officeId,
        @NotNull @Min(0) Integer principles,
        @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull Answered> answers) {

    /** @param note what it is known from; never who a candidate is */
    @Serdeable
    public record Answered(
            @NotNull ChoiceAnswer answer,

            @FreeText(Audience.HEARD) @Nullable @Size(max = 300) String note) {
        public Answered {
            note = Words.orNone(note);
        }
    }
}
