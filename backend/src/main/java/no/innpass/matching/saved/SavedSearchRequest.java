package no.innpass.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** @param asked as the link of the page has it, without the question mark */
@Serdeable
record SavedSearchRequest(
        @NotNull SearchSide side,
        @NotBlank @Size(max = 60) @FreeText(Audience.STAFF) String name,
        @NotNull @Size(max = 2000) @FreeText(Audience.STAFF) String asked) {}
