package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Role;

/**
 * A program that is to call the API with tokens of its own, and what it may read.
 *
 * @param issuer name of one of the installation's issuers for systems
 * @param subject what the issuer calls the program ({@code sub} of its tokens); only a keyed hash is kept
 * @param role one that a program may have; it holds everywhere
 * @param reason why, for the audit log
 */
@Serdeable
record NewSystemRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 40) String issuer,
        @NotBlank @Size(max = 200) String subject,
        @NotNull Role role,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
