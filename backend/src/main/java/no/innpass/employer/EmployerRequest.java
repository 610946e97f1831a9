package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A legal body to be registered.
 *
 * @param organisationNumber nine digits, blanks allowed between them
 */
@Serdeable
public record EmployerRequest(
        @NotBlank @Size(max = 20) String organisationNumber,
        @NotBlank @Size(max = 200) String name,
        @NotNull Sector sector) {}
