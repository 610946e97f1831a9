package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * A story of what came of taking people in. Everybody who is logged in may come to read it.
 *
 * @param namesNobody whoever writes says that no candidate can be known from it
 */
@Serdeable
public record StoryRequest(
        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 100) String title,

        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 2000) String words,

        @AssertTrue(message = "NAMES_NOBODY") boolean namesNobody) {

    public StoryRequest {
        title = title == null ? "" : title.strip();
        words = words == null ? "" : words.strip();
    }
}
