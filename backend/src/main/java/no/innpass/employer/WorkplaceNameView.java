package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace to choose by name.
 *
 * @param place town or village; absent where it is not known
 */
@Serdeable
public record WorkplaceNameView(
        UUID id, String name, @Nullable String place) {}
