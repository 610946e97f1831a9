package no.innpass.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.time.WorkingDays;

/** The contact that takes the place of one that was moved or missed. */
@Singleton
class Replacement {
    private final ContactRows rows;
    private final Contacts contacts;
    private final WorkingDays workingDays;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    Replacement(
            ContactRows rows,
            Contacts contacts,
            WorkingDays workingDays,
            Steps steps,
            Outbox outbox,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.workingDays = workingDays;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_COMPLETE for a cause that only the product sets */
    static void requirePersonsCause(MissCause cause) {
        if (!cause.isAPersons()) {
            throw new Refused(new FollowUpProblem.NotComplete("/cause", "NOT_VALID"));
        }
    }

    /**
     * In the transaction of the step that took the old one out of the plan. It stands on the next working day when {@code wanted} is
     * none.
     *
     * @throws Refused NOT_COMPLETE, DAY_TAKEN; STEP_REFUSED when the placement is over
     */
    FollowUpContact of(FollowUpContact old, FollowedPlacement placement, LocalDate wanted) {
        Contacts.requireOpen(placement, ContactAction.PLAN);
        LocalDate date = workingDays.onOrAfter(wanted);
        if (wanted.isBefore(clock.today())) {
            throw new Refused(new FollowUpProblem.NotComplete("/newDate", "IN_THE_PAST"));
        }
        if (date.isAfter(placement.endsOn())) {
            throw new Refused(new FollowUpProblem.NotComplete("/newDate", "AFTER_THE_END"));
        }
        contacts.requireFree(old.placementId(), date, old.party());
        UUID id = ids.next();
        ContactState state = steps.takeBySystem(ContactTable.STEPS, id, null, ContactAction.PLAN, null);
        FollowUpContact planned = rows.save(new FollowUpContact(
                id,
                old.placementId(),
                date,
                old.party(),
                old.kind(),
                old.channel(),
                state,
                old.responsibleId(),
                old.deputyId(),
                null,
                old.id(),
                old.state() == ContactState.MOVED ? old.moves() + 1 : old.moves(),
                clock.now(),
                null));
        outbox.append(new FollowUpContactMoved(planned.id(), planned.state()));
        return planned;
    }
}
