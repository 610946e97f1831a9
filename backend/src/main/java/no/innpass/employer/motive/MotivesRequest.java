package no.innpass.employer.motive;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a workplace takes people in, in place of what was heard before.
 *
 * @param motives each at most once; none where nothing is known any longer
 */
@Serdeable
public record MotivesRequest(
        @NotNull @Size(max = 12) List<@Valid @NotNull HeardMotive> motives,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 500) String words) {

    public MotivesRequest {
        words = Words.orNone(words);
    }
}
