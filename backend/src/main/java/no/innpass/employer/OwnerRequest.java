package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owns the relation, and who stands in (EMP-03).
 *
 * @param ownerId absent to take the owner away
 * @param deputyId absent: the owner's own deputy stands in
 */
@Serdeable
public record OwnerRequest(@Nullable UUID ownerId, @Nullable UUID deputyId) {}
