package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.ContractType;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * An employer or staff end the placement today (AGR-14); the candidate's own words come in {@link MyEndPlacementRequest}.
 *
 * @param words needed for OTHER, and taken for every reason but LEAVE_OR_ILLNESS
 * @param contract of somebody who was hired here, where it is known
 * @param percent of a full post, of the same
 */
@Serdeable
record EndPlacementRequest(
        @NotNull EndKind endKind,
        @NotNull EndReason reason,
        @FreeText(Audience.HEARD) @Nullable @Size(max = 500) String words,

        @Nullable ContractType contract,
        @Nullable @Min(1) @Max(100) Integer percent) {

    EndPlacementRequest {
        words = Words.orNone(words);
    }
}
