package no.innpass.employer.agreement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * An agreement ends before its last day.
 *
 * @param on first day on which it does not hold any longer
 */
@Serdeable
public record EndAgreementRequest(
        @NotNull LocalDate on,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String words) {

    public EndAgreementRequest {
        words = Words.orNone(words);
    }
}
