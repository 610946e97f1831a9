package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.innpass.employer.ContactRole;
import no.innpass.employer.ContactView;
import no.innpass.employer.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A firm that joins, as the person who asked and the office that checks see it.
 *
 * @param office name of the office that checks
 * @param contact who to ring there; absent where the office has nobody yet
 * @param reason why it was refused, in the office's words
 * @param workplaceId once accepted
 */
@Serdeable
record JoinView(
        UUID id,
        JoinState state,
        String organisationNumber,
        String firmName,
        Sector sector,
        String municipality,
        String name,
        ContactRole role,
        String phone,
        @Nullable String email,
        JoinRequest.Draft need,
        String office,
        @Nullable ContactView contact,
        Instant madeAt,
        @Nullable String reason,
        @Nullable UUID workplaceId,
        boolean known,
        long version) {}
