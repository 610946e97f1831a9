package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * A course supplier or work-inclusion company as an administrator wants it.
 *
 * @param organisationNumber nine digits; stays as it is once the provider is there
 * @param county two digits
 */
@Serdeable
record ProviderRequest(
        @NotNull @Pattern(regexp = "[0-9]{9}", message = "ORGANISATION_NUMBER") String organisationNumber,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 120) String name,

        @NotNull @Pattern(regexp = "[0-9]{2}", message = "COUNTY_NUMBER") String county) {}
