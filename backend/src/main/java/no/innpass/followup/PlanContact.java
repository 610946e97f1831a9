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

/** Staff plan one more contact, because somebody asked or needs it (FUP-05). */
@Singleton
class PlanContact {
    private final Contacts contacts;
    private final ContactRows rows;
    private final Placements placements;
    private final BusinessClock clock;

    PlanContact(Contacts contacts, ContactRows rows, Placements placements, BusinessClock clock) {
        this.contacts = contacts;
        this.rows = rows;
        this.placements = placements;
        this.clock = clock;
    }

    /** @throws Refused NOT_COMPLETE for a date that has gone by or lies after the end, DAY_TAKEN */
    @Transactional
    FollowUpContact plan(UUID placementId, PlanContactRequest request, Actor actor) {
        FollowedPlacement placement = placements.requireStaff(placementId, actor);
        if (rows.lockPlan(placementId).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        LocalDate date = request.date();
        if (date.isBefore(clock.today()) || date.isAfter(placement.endsOn())) {
            throw new Refused(new FollowUpProblem.NotComplete("/date", "OUTSIDE_PLACEMENT"));
        }
        return contacts.plan(
                        placement,
                        new PlannedContact(date, request.party(), ContactKind.EXTRA, request.channel()),
                        actor,
                        null)
                .orElseThrow(() -> new Refused(new FollowUpProblem.DayTaken()));
    }
}
