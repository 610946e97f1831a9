package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Where a colleague works from now on.
 *
 * @param officeId absent for county and directorate
 * @param reason why, for the audit log
 */
@Serdeable
record LoginOfficeRequest(
        @Nullable UUID officeId,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
