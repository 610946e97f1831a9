package no.innpass.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contact of a placement, planned or past.
 *
 * @param cameFrom the contact whose record, move or absence made this one
 * @param moves how often it has been moved before; twice or more counts
 */
@MappedEntity("follow_up_contact")
record FollowUpContact(
        @Id UUID id,
        UUID placementId,
        LocalDate date,
        ContactParty party,
        ContactKind kind,
        ContactChannel channel,
        ContactState state,
        UUID responsibleId,
        @Nullable UUID deputyId,
        @Nullable MissCause cause,
        @Nullable UUID cameFrom,
        int moves,
        Instant createdAt,
        @Version @Nullable Long version) {

    FollowUpContact in(ContactState next, @Nullable MissCause why) {
        return new FollowUpContact(
                id,
                placementId,
                date,
                party,
                kind,
                channel,
                next,
                responsibleId,
                deputyId,
                why,
                cameFrom,
                moves,
                createdAt,
                version);
    }

    /** As it stands in a plan. */
    PlannedContact planned() {
        return new PlannedContact(date, party, kind, channel);
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
