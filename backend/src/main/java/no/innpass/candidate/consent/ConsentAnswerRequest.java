package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param expiresOn last day of a yes; absent for no end */
@Serdeable
public record ConsentAnswerRequest(
        @NotNull Answer answer, @Nullable LocalDate expiresOn) {
    public enum Answer {
        YES,
        NO
    }
}
