package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A placement has ended: what is still planned of its follow-up is cancelled (16.5). Run again it finds nothing to do. */
@Singleton
class CancelRemaining {
    private final ContactRows rows;
    private final Contacts contacts;

    CancelRemaining(ContactRows rows, Contacts contacts) {
        this.rows = rows;
        this.contacts = contacts;
    }

    @Transactional
    public void cancel(UUID placementId) {
        rows.lockPlan(placementId);
        rows.findByPlacementIdAndStateOrderByDate(placementId, ContactState.PLANNED)
                .forEach(contact -> contacts.cancelBySystem(contact, MissCause.PLACEMENT_ENDED));
    }
}
