package no.innpass.platform.linter;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param audience of the field that the text stands in */
@Serdeable
record LanguageCheckRequest(
        @NotNull @Size(max = 5000) String text, @NotNull Audience audience) {}
