package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;

/**
 * Writes the dates of FUP-T1 for a placement and tells the placement its first one, in one transaction (FUP-01). Run again for the
 * same dates and level it does nothing; for other ones it plans the rest anew and keeps what was held.
 */
@Singleton
class PlanFollowUp {
    /** Levels by need are not built yet; STANDARD is the neutral one (FUP-03). */
    private static final FollowUpLevel LEVEL = FollowUpLevel.STANDARD;

    private final Placements placements;
    private final PlanRows plans;
    private final ContactRows rows;
    private final Contacts contacts;
    private final FollowUpSchedule schedule;
    private final Outbox outbox;
    private final BusinessClock clock;

    PlanFollowUp(
            Placements placements,
            PlanRows plans,
            ContactRows rows,
            Contacts contacts,
            WorkingDays workingDays,
            Outbox outbox,
            BusinessClock clock) {
        this.placements = placements;
        this.plans = plans;
        this.rows = rows;
        this.contacts = contacts;
        this.schedule = new FollowUpSchedule(workingDays);
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void plan(UUID placementId) {
        FollowedPlacement placement =
                placements.lock(placementId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Optional<Plan> before = plans.findById(placementId);
        if (before.filter(plan -> plan.isFor(LEVEL, placement.startsOn(), placement.endsOn()))
                .isPresent()) {
            return;
        }
        Plan plan = new Plan(placementId, LEVEL, placement.startsOn(), placement.endsOn(), clock.now());
        if (before.isEmpty()) {
            plans.save(plan);
        } else {
            plans.update(plan);
            cancelPlanned(placementId);
        }
        List<FollowUpContact> kept = rows.findByPlacementIdOrderByDateAscAndIdAsc(placementId).stream()
                .filter(contact -> contact.state() != ContactState.CANCELLED)
                .toList();
        LocalDate from = before.isEmpty() ? placement.startsOn() : clock.today();
        schedule.replan(
                        LEVEL,
                        placement.startsOn(),
                        placement.endsOn(),
                        from,
                        kept.stream().map(FollowUpContact::planned).toList())
                .forEach(planned -> contacts.plan(placement, planned, null, null));
        placements.followUpPlanned(placementId, firstDate(placementId));
        outbox.append(new FollowUpPlanned(placementId));
    }

    private void cancelPlanned(UUID placementId) {
        rows.findByPlacementIdAndStateOrderByDate(placementId, ContactState.PLANNED).stream()
                .filter(contact -> contact.kind() != ContactKind.EXTRA && contact.kind() != ContactKind.SAME_DAY)
                .forEach(contact -> contacts.cancelBySystem(contact, MissCause.PLAN_CHANGED));
    }

    private LocalDate firstDate(UUID placementId) {
        return rows.findByPlacementIdOrderByDateAscAndIdAsc(placementId).stream()
                .filter(contact -> contact.state() != ContactState.CANCELLED)
                .map(FollowUpContact::date)
                .findFirst()
                .orElseThrow();
    }
}
