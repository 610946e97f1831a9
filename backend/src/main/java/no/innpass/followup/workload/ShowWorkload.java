package no.innpass.followup.workload;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.followup.FollowUps;
import no.innpass.followup.Urgency;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;

/** A person's figures: to oneself, and to the leader of the own office (PRI-15). */
@Singleton
class ShowWorkload {
    private static final int WEEKS_HELD = 4;

    private final WorkloadRows rows;
    private final FollowUps followUps;
    private final Staff staff;
    private final BusinessClock clock;

    ShowWorkload(WorkloadRows rows, FollowUps followUps, Staff staff, BusinessClock clock) {
        this.rows = rows;
        this.followUps = followUps;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refused FORBIDDEN for a system, which has nothing to do */
    @Transactional
    WorkloadView own(Actor actor) {
        UUID me = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        return view(rows.of(Set.of(me), me, days()).get(me));
    }

    /** Advisers of the offices that the actor leads, by name; nobody of any other office. */
    @Transactional
    List<ColleagueWorkloadView> led(Actor actor) {
        List<StaffMember> colleagues = actor.officeIds().stream()
                .filter(office -> actor.hasInOffice(Role.OFFICE_LEADER, office))
                .sorted()
                .flatMap(office -> staff.ofOffice(office, Role.ADVISER).stream())
                .distinct()
                .toList();
        Map<UUID, WorkloadRows.Load> loads =
                rows.of(colleagues.stream().map(StaffMember::id).toList(), actor.personId(), days());
        return colleagues.stream()
                .map(one -> new ColleagueWorkloadView(one.id(), one.name(), view(loads.get(one.id()))))
                .toList();
    }

    WorkloadRows.Days days() {
        LocalDate today = clock.today();
        return new WorkloadRows.Days(
                today,
                followUps.lastDay(Urgency.OVERDUE),
                followUps.lastDay(Urgency.ESCALATED),
                today.minusWeeks(WEEKS_HELD));
    }

    private WorkloadView view(WorkloadRows.@org.jspecify.annotations.Nullable Load load) {
        return Optional.ofNullable(load)
                .map(one -> new WorkloadView(
                        one.people(),
                        one.placements(),
                        one.overdue(),
                        one.escalated(),
                        one.oldest() == null ? null : (int) ChronoUnit.DAYS.between(one.oldest(), clock.today()),
                        one.held(),
                        one.sameWorkplace()))
                .orElse(WorkloadView.NOTHING);
    }
}
