package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace as its own people see it: no judgement, no light, no block reason (PRI-09).
 *
 * @param contact the one person to ring, with direct number (EMP-03); absent while nobody has been named
 */
@Serdeable
public record OwnWorkplaceView(
        UUID id,
        String name,
        String employer,
        String unitNumber,
        @Nullable String municipality,
        @Nullable ContactView contact) {}
