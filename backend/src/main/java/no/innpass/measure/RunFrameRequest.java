package no.innpass.measure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Sets the frame of a run; what is absent sets no limit.
 *
 * @param reason why, for the audit log
 */
@Serdeable
public record RunFrameRequest(
        @Nullable @Min(0) @Max(10_000) Integer quota,
        @Nullable @Min(0) @Max(10_000) Integer budget,
        @Nullable @Min(0) @Max(100) Integer absencePercent,
        @Nullable @Min(0) @Max(10_000) Integer droppedOut,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 300) String reason) {

    RunFrame frame() {
        return new RunFrame(quota, budget, absencePercent, droppedOut);
    }
}
