package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.employer.WorkplaceOutlooks;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.MarketArea;
import no.innpass.organisation.MarketAreas;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** The market meeting agrees on who contacts a firm (EMP-19): one visitor for each firm within the window of EMP-06. */
@Singleton
public class AssignVisitor {
    private final ActivityRows rows;
    private final ActivityViews views;
    private final Activities activities;
    private final Workplaces workplaces;
    private final WorkplaceOutlooks outlooks;
    private final MarketAreas marketAreas;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;
    private final Ids ids;

    AssignVisitor(
            ActivityRows rows,
            ActivityViews views,
            Activities activities,
            Workplaces workplaces,
            WorkplaceOutlooks outlooks,
            MarketAreas marketAreas,
            Staff staff,
            Settings settings,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.views = views;
        this.activities = activities;
        this.workplaces = workplaces;
        this.outlooks = outlooks;
        this.marketAreas = marketAreas;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who may be sent to firms: the market contacts and advisers of the offices, by name. */
    @Transactional
    public List<StaffMember> visitors(MarketArea area) {
        return area.offices().stream()
                .flatMap(office -> Stream.of(Role.MARKET_CONTACT, Role.ADVISER)
                        .flatMap(role -> staff.ofOffice(office.id(), role).stream()))
                .distinct()
                .sorted(Comparator.comparing(StaffMember::name).thenComparing(StaffMember::id))
                .toList();
    }

    /**
     * Plans the contact for who is sent. Of two who agree on a firm at once one is refused.
     *
     * @throws Refused NOT_FOUND; INVALID_INPUT for somebody who is not of the caller's offices, or a day that has passed; LEFT_ALONE; VISITOR_AGREED
     */
    @Transactional
    ActivityView assign(UUID workplace, AssignRequest told, Actor actor) {
        if (workplaces.find(workplace).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        StaffMember visitor = visitors(marketAreas.of(actor)).stream()
                .filter(one -> one.id().equals(told.staffId()))
                .findFirst()
                .orElseThrow(() -> new Refused(new CommonProblem.InvalidInput("/staffId", "UNKNOWN")));
        LocalDate today = clock.today();
        if (told.day().isBefore(today)) {
            throw new Refused(new CommonProblem.InvalidInput("/day", "IN_THE_PAST"));
        }
        rows.hold(workplace);
        Optional<LocalDate> leave = outlooks.leaveUntil(workplace);
        if (leave.isPresent() && !told.day().isAfter(leave.get())) {
            throw new Refused(new AssignProblem.LeftAlone(leave.get()));
        }
        int days = settings.integer("crm.collisionDays");
        for (Activity plan : rows.planned(workplace, today)) {
            if (Math.abs(ChronoUnit.DAYS.between(plan.day(), told.day())) <= days) {
                throw new Refused(new AssignProblem.VisitorAgreed(plan.day(), days));
            }
        }
        Activity made = new Activity(
                ids.next(),
                workplace,
                ActivityState.PLANNED,
                rows.lastHeld(workplace).isEmpty() ? ActivityType.FIRST_VISIT : ActivityType.FOLLOW_UP,
                told.channel(),
                told.day(),
                visitor.id(),
                visitor.officeId() == null ? visitor.id() : visitor.officeId(),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        rows.insert(made, clock.now());
        return views.of(made, activities.unit(actor));
    }
}
