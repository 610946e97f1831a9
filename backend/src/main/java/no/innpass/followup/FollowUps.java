package no.innpass.followup;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Door to the follow-up: what follows from the life of a placement. */
@Singleton
public class FollowUps {
    private final PlanFollowUp planFollowUp;
    private final CancelRemaining cancelRemaining;
    private final HandOverContacts handOverContacts;

    FollowUps(PlanFollowUp planFollowUp, CancelRemaining cancelRemaining, HandOverContacts handOverContacts) {
        this.planFollowUp = planFollowUp;
        this.cancelRemaining = cancelRemaining;
        this.handOverContacts = handOverContacts;
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
}
