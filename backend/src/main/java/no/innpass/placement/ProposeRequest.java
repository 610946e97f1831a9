package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * An agreement is put before the parties.
 *
 * @param firstPlacementReason why somebody is placed there for the first time without a checklist of the office (EMP-17); never who the candidate is
 */
@Serdeable
public record ProposeRequest(
        @FreeText(Audience.HEARD) @Nullable @Size(max = 500) String firstPlacementReason) {

    public ProposeRequest {
        firstPlacementReason = Words.orNone(firstPlacementReason);
    }
}
