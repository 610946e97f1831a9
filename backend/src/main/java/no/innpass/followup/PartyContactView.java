package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/** A dated talk as candidate and employer see it: when, how and whether it still stands; no level, no record. */
@Serdeable
public record PartyContactView(UUID id, LocalDate date, ContactKind kind, ContactChannel channel, ContactState state) {
    static PartyContactView of(FollowUpContact contact) {
        return new PartyContactView(contact.id(), contact.date(), contact.kind(), contact.channel(), contact.state());
    }
}
