package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The firm that introduces has said whether it may be named, or takes it back.
 *
 * @param contactId who said it; absent: as before
 */
@Serdeable
public record NamingRequest(
        @NotNull Naming naming, @Nullable UUID contactId) {}
