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

/** The contact that takes the place of one that was moved or missed. */
@Singleton
class Replacement {
    private final ContactRows rows;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    Replacement(ContactRows rows, Steps steps, Outbox outbox, Ids ids, BusinessClock clock) {
        this.rows = rows;
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

    /** In the transaction of the step that took the old one out of the plan. */
    FollowUpContact of(FollowUpContact old, FollowedPlacement placement, LocalDate date) {
        if (date.isBefore(clock.today())) {
            throw new Refused(new FollowUpProblem.NotComplete("/newDate", "IN_THE_PAST"));
        }
        if (date.isAfter(placement.endsOn())) {
            throw new Refused(new FollowUpProblem.NotComplete("/newDate", "AFTER_THE_END"));
        }
        boolean taken = rows.findByPlacementIdAndStateOrderByDate(old.placementId(), ContactState.PLANNED).stream()
                .anyMatch(other -> other.date().equals(date)
                        && (other.party().includes(old.party()) || old.party().includes(other.party())));
        if (taken) {
            throw new Refused(new FollowUpProblem.DayTaken());
        }
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
