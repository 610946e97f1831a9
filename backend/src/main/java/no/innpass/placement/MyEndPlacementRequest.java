package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The candidate ends the placement today (AGR-14). What the candidate tells of the place is never stopped.
 *
 * @param words as in {@link EndPlacementRequest}
 */
@Serdeable
record MyEndPlacementRequest(
        @NotNull EndKind endKind,
        @NotNull EndReason reason,
        @FreeText(Audience.STAFF) @Nullable @Size(max = 500) String words) {

    EndPlacementRequest asAnySide() {
        return new EndPlacementRequest(endKind, reason, words, null, null);
    }
}
