package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Prospect;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What can follow from now on (PLC-11).
 *
 * @param words needed for OTHER; the candidates in process read them
 */
@Serdeable
record ProspectRequest(
        @NotNull Prospect prospect,
        @NotNull ProspectReason reason,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String words) {

    ProspectRequest {
        words = Words.orNone(words);
    }
}
