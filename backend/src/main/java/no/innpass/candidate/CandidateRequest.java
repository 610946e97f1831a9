package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A new candidate of an own office (CAN-27).
 *
 * @param officeId one of the caller's; absent when the caller has just one
 * @param adviserId owner; absent: the caller
 * @param notADouble the caller has looked at the possible doubles: this is another person
 */
@Serdeable
public record CandidateRequest(
        @NotBlank @Size(max = 120) String name,

        @Nullable @Pattern(regexp = "\\+[0-9]{8,15}", message = "PHONE_NUMBER") String phone,

        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Pattern(regexp = "[a-z]{2,3}", message = "LANGUAGE_CODE") String contactLanguage,

        @Nullable UUID officeId,
        @Nullable UUID adviserId,
        @NotNull Readiness readiness,
        @Nullable LocalDate readyFrom,
        @Nullable Boolean notADouble) {}
