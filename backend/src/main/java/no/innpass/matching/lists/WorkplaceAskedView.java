package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param requests of the last 30 days, this one too
 * @param contactName whom to ring; absent where nobody owns the relation
 */
@Serdeable
public record WorkplaceAskedView(
        UUID id,
        UUID workplaceId,
        int requests,
        @Nullable String contactName,
        @Nullable String contactPhone) {}
