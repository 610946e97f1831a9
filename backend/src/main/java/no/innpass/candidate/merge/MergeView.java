package no.innpass.candidate.merge;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.innpass.candidate.ResourceProfileView;
import org.jspecify.annotations.Nullable;

/**
 * A record that was folded into this one: what it was, who did it, when and why, and the facts that gave way (CAN-27).
 *
 * @param mergedId the id it had, which leads here now
 * @param number, name, phone, email, officeName, adviserName as they were
 * @param mergedBy name of the staff member; absent when that one is not known here any more
 * @param gaveWayThere facts of that record that gave way to facts of this one
 * @param gaveWayHere facts of this record that gave way to facts of that one
 */
@Serdeable
public record MergeView(
        UUID id,
        UUID mergedId,
        long number,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String officeName,
        @Nullable String adviserName,
        Instant registeredAt,
        @Nullable String mergedBy,
        Instant mergedAt,
        String reason,
        ResourceProfileView gaveWayThere,
        ResourceProfileView gaveWayHere) {}
