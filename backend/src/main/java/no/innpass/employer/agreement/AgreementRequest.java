package no.innpass.employer.agreement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with an employer as it is made or changed.
 *
 * @param providerId needed for INTAKE
 * @param otherParties who else stands behind it, beside the employer, our office and the provider
 * @param number needed for STANDING_COMMITMENT (places a year, if asked) and INTAKE (most people in the period); else a goal in places
 * @param from first day; @param to last day
 * @param reviewOn day on which somebody is reminded; without one, shortly before the last day
 */
@Serdeable
public record AgreementRequest(
        @NotNull AgreementKind kind,
        @Nullable UUID providerId,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 200) String otherParties,

        @Nullable @Min(1) @Max(1000) Integer number,
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 500) String goals,

        @Nullable LocalDate reviewOn) {

    public AgreementRequest {
        otherParties = Words.orNone(otherParties);
        goals = Words.orNone(goals);
    }
}
