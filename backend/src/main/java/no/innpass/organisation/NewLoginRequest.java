package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A new colleague who is to log in. Roles are given next; a one-time code links the login.
 *
 * @param officeId where the person works; at most one of this and {@code providerId}, neither for county and directorate
 */
@Serdeable
record NewLoginRequest(
        @NotBlank @Size(max = 120) String name,

        @NotNull @Pattern(regexp = "\\+[0-9]{8,15}", message = "PHONE_NUMBER") String phone,

        @Nullable UUID officeId,
        @Nullable UUID providerId,
        @NotNull Language language) {}
