package no.innpass.placement.route;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * The plan that candidate and adviser have agreed on.
 *
 * @param words what is to be different, and who does what; the candidate may read it
 */
@Serdeable
record NextPlanRequest(
        @NotNull RouteCode route,

        @FreeText(Audience.HEARD) @NotBlank @Size(max = 1000) String words) {
    NextPlanRequest {
        words = words == null ? "" : words.strip();
    }
}
