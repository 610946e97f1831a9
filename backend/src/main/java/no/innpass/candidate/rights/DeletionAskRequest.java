package no.innpass.candidate.rights;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The candidate asks to be deleted.
 *
 * @param reason nobody has to give one
 */
@Serdeable
record DeletionAskRequest(
        @FreeText(Audience.STAFF) @Nullable @Size(min = 1, max = 500) String reason) {}
