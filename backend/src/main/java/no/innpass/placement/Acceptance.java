package no.innpass.placement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party's yes to one content (AGR-05).
 *
 * @param personId the login's person; absent on paper
 * @param personName who signed on paper
 * @param reason why on paper
 * @param witness who was present
 */
@MappedEntity("agreement_acceptance")
record Acceptance(
        @Id UUID id,
        UUID agreementId,
        int number,
        Party party,
        @Nullable UUID personId,
        @Nullable String personName,
        byte[] contentHash,
        AcceptanceChannel channel,
        @Nullable String reason,
        @Nullable String witness,
        UUID registeredBy,
        Instant acceptedAt,
        @Nullable Instant withdrawnAt) {}
