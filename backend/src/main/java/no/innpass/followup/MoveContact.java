package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Any party moves a planned contact; moving needs a new date (FUP-05). How often it was moved goes along. */
@Singleton
class MoveContact {
    private final Contacts contacts;
    private final Placements placements;
    private final Replacement replacement;

    MoveContact(Contacts contacts, Placements placements, Replacement replacement) {
        this.contacts = contacts;
        this.placements = placements;
        this.replacement = replacement;
    }

    /**
     * The new contact.
     *
     * @throws Refused NOT_COMPLETE for a date that has gone by or lies after the end, DAY_TAKEN
     */
    @Transactional
    FollowUpContact move(UUID contactId, NewDateRequest request, Actor actor) {
        FollowUpContact contact = contacts.locked(contactId);
        FollowedPlacement placement = placements.requireParty(contact.placementId(), actor);
        requireOwnTrack(contact, actor);
        Replacement.requirePersonsCause(request.cause());
        FollowUpContact moved = contacts.take(contact, ContactAction.MOVE, actor, request.cause());
        return replacement.of(moved, placement, request.newDate());
    }

    /** Candidate and employer move their own talks, not each other's. */
    private static void requireOwnTrack(FollowUpContact contact, Actor actor) {
        boolean others = switch (actor.kind()) {
            case CANDIDATE -> !contact.party().includes(ContactParty.CANDIDATE);
            case EMPLOYER -> !contact.party().includes(ContactParty.EMPLOYER);
            case STAFF, SYSTEM -> false;
        };
        if (others) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }
}
