package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/**
 * A planned contact did not take place. It needs a cause and a new date (FUP-09), and opens a talk for the same day (FUP-13); it is
 * never held against anybody.
 */
@Singleton
class NoteNoShow {
    private final Contacts contacts;
    private final Placements placements;
    private final Replacement replacement;
    private final BusinessClock clock;

    NoteNoShow(Contacts contacts, Placements placements, Replacement replacement, BusinessClock clock) {
        this.contacts = contacts;
        this.placements = placements;
        this.replacement = replacement;
        this.clock = clock;
    }

    /**
     * The contact on the new date.
     *
     * @throws Refused NOT_YET_DUE before the day of the contact; NOT_COMPLETE, DAY_TAKEN
     */
    @Transactional
    FollowUpContact note(UUID contactId, NewDateRequest request, Actor actor) {
        FollowUpContact contact = contacts.locked(contactId);
        FollowedPlacement placement = placements.requireStaff(contact.placementId(), actor);
        Replacement.requirePersonsCause(request.cause());
        if (contact.date().isAfter(clock.today())) {
            throw new Refused(new FollowUpProblem.NotYetDue());
        }
        FollowUpContact missed = contacts.take(contact, ContactAction.MISS, actor, request.cause());
        FollowUpContact again = replacement.of(missed, placement, request.newDate());
        contacts.plan(
                placement,
                new PlannedContact(clock.today(), contact.party(), ContactKind.SAME_DAY, ContactChannel.PHONE),
                actor,
                missed);
        return again;
    }
}
