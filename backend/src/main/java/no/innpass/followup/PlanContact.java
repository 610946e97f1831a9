package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;

/** Staff plan one more contact, because somebody asked or needs it (FUP-05). */
@Singleton
class PlanContact {
    private final Contacts contacts;
    private final ContactRows rows;
    private final Placements placements;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    PlanContact(
            Contacts contacts, ContactRows rows, Placements placements, WorkingDays workingDays, BusinessClock clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.placements = placements;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The contact, on the next working day when the date is none.
     *
     * @throws Refused NOT_COMPLETE for a date that has gone by or lies after the end, DAY_TAKEN, STEP_REFUSED for a placement that is
     *     over
     */
    @Transactional
    FollowUpContact plan(UUID placementId, PlanContactRequest request, Actor actor) {
        // The plan first: what ends the placement meanwhile waits for it, or has been seen.
        boolean planned = rows.lockPlan(placementId).isPresent();
        FollowedPlacement placement = placements.requireStaff(placementId, actor);
        if (!planned) {
            throw new Refused(new CommonProblem.NotFound());
        }
        Contacts.requireOpen(placement, ContactAction.PLAN);
        LocalDate date = workingDays.onOrAfter(request.date());
        if (request.date().isBefore(clock.today()) || date.isAfter(placement.endsOn())) {
            throw new Refused(new FollowUpProblem.NotComplete("/date", "OUTSIDE_PLACEMENT"));
        }
        contacts.requireFree(placementId, date, request.party());
        return contacts.plan(
                        placement,
                        new PlannedContact(date, request.party(), ContactKind.EXTRA, request.channel()),
                        actor,
                        null)
                .orElseThrow(() -> new Refused(new FollowUpProblem.DayTaken()));
    }
}
