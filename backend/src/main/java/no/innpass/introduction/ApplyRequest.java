package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's application for a place.
 *
 * @param words why, in the candidate's words; staff read it
 * @param anonymousCard yes to being shown without a name, where that is not given already
 */
@Serdeable
record ApplyRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String words,
        @Nullable Boolean anonymousCard) {}
