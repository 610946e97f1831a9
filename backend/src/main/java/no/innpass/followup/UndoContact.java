package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/**
 * Takes a record back: the same person, within {@code undo.minutes} (16.5). The record is kept as withdrawn, and the contact that its
 * next date made is cancelled.
 */
@Singleton
class UndoContact {
    private final Contacts contacts;
    private final ContactRows rows;
    private final RecordRows records;
    private final Placements placements;
    private final Settings settings;
    private final BusinessClock clock;

    UndoContact(
            Contacts contacts,
            ContactRows rows,
            RecordRows records,
            Placements placements,
            Settings settings,
            BusinessClock clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.records = records;
        this.placements = placements;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused TOO_LATE_TO_UNDO for somebody else, or after the minutes; STEP_REFUSED when the placement is over; DAY_TAKEN */
    @Transactional
    FollowUpContact undo(UUID contactId, Actor actor) {
        FollowUpContact contact = contacts.locked(contactId);
        Contacts.requireOpen(placements.requireStaff(contact.placementId(), actor), ContactAction.UNDO);
        ContactRecord record = records.findByContactIdAndWithdrawnAtIsNull(contactId)
                .orElseThrow(() -> new Refused(new CommonProblem.StepRefused(
                        ContactAction.UNDO.name(), contact.state().name())));
        Duration since = Duration.between(record.recordedAt(), clock.now());
        if (!record.recordedBy().equals(actor.loginId())
                || since.compareTo(Duration.ofMinutes(settings.integer("undo.minutes"))) > 0) {
            throw new Refused(new FollowUpProblem.TooLateToUndo());
        }
        rows.findByCameFromAndState(contactId, ContactState.PLANNED)
                .forEach(next -> contacts.cancelBySystem(next, MissCause.RECORD_WITHDRAWN));
        contacts.requireFree(contact.placementId(), contact.date(), contact.party());
        records.withdraw(record.id(), clock.now());
        return contacts.take(contact, ContactAction.UNDO, actor, null);
    }
}
