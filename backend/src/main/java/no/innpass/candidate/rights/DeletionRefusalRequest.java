package no.innpass.candidate.rights;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** Why not, as a ground and in words that the candidate reads. */
@Serdeable
record DeletionRefusalRequest(
        @NotNull RefusalGround ground,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 1000) String answer) {}
