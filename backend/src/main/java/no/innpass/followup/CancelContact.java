package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.PlacementState;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Takes a planned contact out of the plan, with a cause. The last one of a running placement stays (HR-12). */
@Singleton
class CancelContact {
    private final Contacts contacts;
    private final ContactRows rows;
    private final Placements placements;

    CancelContact(Contacts contacts, ContactRows rows, Placements placements) {
        this.contacts = contacts;
        this.rows = rows;
        this.placements = placements;
    }

    /** @throws Refused NOT_COMPLETE when nobody would have a next date then */
    @Transactional
    FollowUpContact cancel(UUID contactId, CauseRequest request, Actor actor) {
        FollowUpContact contact = contacts.locked(contactId);
        FollowedPlacement placement = placements.requireStaff(contact.placementId(), actor);
        Replacement.requirePersonsCause(request.cause());
        FollowUpContact cancelled = contacts.take(contact, ContactAction.CANCEL, actor, request.cause());
        List<FollowUpContact> left =
                rows.findByPlacementIdAndStateOrderByDate(contact.placementId(), ContactState.PLANNED);
        boolean running = placement.state() == PlacementState.PLANNED || placement.state() == PlacementState.ACTIVE;
        if (running && left.isEmpty()) {
            throw new Refused(new FollowUpProblem.NotComplete("/cause", "LAST_ONE"));
        }
        return cancelled;
    }
}
