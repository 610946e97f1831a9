package no.innpass.matching.weights;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * New weights of a profile.
 *
 * @param weights whole numbers by criterion, all thirteen, which add up to 100
 * @param reason why; everybody who reads the history sees it
 */
@Serdeable
record WeightsRequest(
        @NotNull @Size(max = 40) Map<String, @Nullable Integer> weights,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {

    /** An earlier version is to be in force again. */
    @Serdeable
    record Restore(
            @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
}
