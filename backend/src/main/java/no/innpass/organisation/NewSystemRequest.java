package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A program that is to call the API with tokens of its own.
 *
 * @param issuer name of one of the installation's issuers for systems
 * @param subject what the issuer calls the program ({@code sub} of its tokens); only a keyed hash is kept
 */
@Serdeable
record NewSystemRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 40) String issuer,
        @NotBlank @Size(max = 200) String subject) {}
