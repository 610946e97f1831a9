package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Prospect;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The employer's concrete offer.
 *
 * @param hoursWeek days and hours, {@code 1:09-15;4:12-21}
 * @param prospect of a job afterwards, said again with the offer
 */
@Serdeable
record OfferRequest(
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 400) String hoursWeek,

        @NotNull @Positive @DecimalMax("40") @Digits(integer = 2, fraction = 1) BigDecimal hoursPerWeek,

        @NotNull Prospect prospect,
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 200) String supervisorName,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 1000) String words) {

    OfferRequest {
        words = Words.orNone(words);
    }
}
