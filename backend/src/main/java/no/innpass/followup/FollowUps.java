package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.time.BusinessClock;

/** Door to the follow-up: what follows from the life of a placement. */
@Singleton
public class FollowUps {
    private final PlanFollowUp planFollowUp;
    private final CancelRemaining cancelRemaining;
    private final HandOverContacts handOverContacts;
    private final ContactRows contacts;
    private final Limits limits;
    private final BusinessClock clock;

    FollowUps(
            PlanFollowUp planFollowUp,
            CancelRemaining cancelRemaining,
            HandOverContacts handOverContacts,
            ContactRows contacts,
            Limits limits,
            BusinessClock clock) {
        this.planFollowUp = planFollowUp;
        this.cancelRemaining = cancelRemaining;
        this.handOverContacts = handOverContacts;
        this.contacts = contacts;
        this.limits = limits;
        this.clock = clock;
    }

    /** Plans the contacts of a placement that three parties have agreed on. */
    public void plan(UUID placementId) {
        planFollowUp.plan(placementId);
    }

    /** Cancels what is planned of a placement that has ended. */
    public void cancelRemaining(UUID placementId) {
        cancelRemaining.cancel(placementId);
    }

    /** Somebody else follows the candidate's placements up: what is planned goes to that person. After the placements. */
    public void candidateMoved(UUID candidateId) {
        handOverContacts.handOver(candidateId);
    }

    /** The placement that a planned or held contact belongs to. */
    @Transactional
    public Optional<UUID> placementOf(UUID contactId) {
        return contacts.findById(contactId).map(FollowUpContact::placementId);
    }

    /** The last date of a planned contact that is at least so urgent today (FUP-09). @param least DUE, OVERDUE or ESCALATED */
    public LocalDate lastDay(Urgency least) {
        return limits.lastDay(least, clock.today());
    }
}
