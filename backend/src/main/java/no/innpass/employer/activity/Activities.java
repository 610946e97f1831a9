package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplaceChanged;
import no.innpass.employer.WorkplaceOutlooks;
import no.innpass.employer.Workplaces;
import no.innpass.employer.recovery.Recoveries;
import no.innpass.employer.relation.Relations;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Logs, plans and reads contacts with workplaces (EMP-05, EMP-06). Everybody sees all of them; a unit changes its own. */
@Singleton
class Activities {
    private static final int OWN = 50;

    private final ActivityRows rows;
    private final ActivityViews views;
    private final Workplaces workplaces;
    private final WorkplaceOutlooks outlooks;
    private final Relations relations;
    private final Staff staff;
    private final Recoveries recoveries;
    private final FollowVisit followVisit;
    private final Settings settings;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Ids ids;

    Activities(
            ActivityRows rows,
            ActivityViews views,
            Workplaces workplaces,
            WorkplaceOutlooks outlooks,
            Relations relations,
            Staff staff,
            Recoveries recoveries,
            FollowVisit followVisit,
            Settings settings,
            Outbox outbox,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.views = views;
        this.workplaces = workplaces;
        this.outlooks = outlooks;
        this.relations = relations;
        this.staff = staff;
        this.recoveries = recoveries;
        this.followVisit = followVisit;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    Slice<ActivityView> log(UUID workplace, Actor actor, @Nullable String cursor, int limit) {
        require(workplace);
        @Nullable Cursor read = Cursor.decode(cursor, 2);
        List<Activity> found =
                rows.log(workplace, read == null ? null : read.day(0), read == null ? null : read.id(1), limit + 1);
        Slice<Activity> page = Slice.of(found, limit, row -> Cursor.of(row.day(), row.id()));
        return new Slice<>(views.of(page.items(), unit(actor)), page.next());
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    BeforeContactView beforeContact(UUID workplace, Actor actor) {
        require(workplace);
        UUID unit = unit(actor);
        int days = settings.integer("crm.collisionDays");
        List<Activity> planned = rows.planned(workplace, clock.today());
        return new BeforeContactView(
                rows.lastHeld(workplace).map(last -> views.of(last, unit)).orElse(null),
                views.of(planned, unit),
                outlooks.leaveUntil(workplace).orElse(null),
                views.of(Collisions.of(planned, unit, clock.today(), days), unit),
                days);
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT for a held contact in the future, a plan in the past, or somebody who is not there */
    @Transactional
    ActivityView add(UUID workplace, ActivityRequest told, Actor actor) {
        require(workplace);
        if (!Set.of(ActivityState.PLANNED, ActivityState.HELD).contains(told.state())) {
            throw wrong("/state", "NO_SUCH_OPTION");
        }
        check(workplace, told, null);
        UUID id = ids.next();
        UUID unit = unit(actor);
        Activity made = new Activity(
                id,
                workplace,
                told.state(),
                told.type(),
                told.channel(),
                told.day(),
                actor.personId(),
                unit,
                told.contactId(),
                told.topic(),
                told.result(),
                told.nextStep(),
                told.nextOn(),
                null,
                1);
        rows.insert(made, clock.now());
        tell(made.workplaceId(), told);
        return views.of(made, unit);
    }

    /** @throws Refused NOT_FOUND; OTHERS_ACTIVITY for another unit's; CONFLICT; STEP_REFUSED; INVALID_INPUT as above */
    @Transactional
    ActivityView change(UUID id, ActivityRequest told, long version, Actor actor) {
        UUID unit = unit(actor);
        Activity before = own(id, unit, actor);
        ETags.requireSame(version, before.version());
        if (!before.state().mayBecome(told.state())) {
            throw new Refused(new CommonProblem.StepRefused(
                    told.state().name(), before.state().name()));
        }
        check(before.workplaceId(), told, before);
        rows.update(id, told, clock.now());
        followVisit.changed(id, told.state(), told.day());
        if (told.state() == ActivityState.CANCELLED) {
            rows.uncover(id, clock.now());
        }
        tell(before.workplaceId(), told);
        return views.of(rows.find(id).orElseThrow(), unit);
    }

    /**
     * One visit stands for two plans.
     *
     * @param id the visit of another unit
     * @throws Refused NOT_FOUND; OTHERS_ACTIVITY where the plan is another unit's; INVALID_INPUT for a plan of another workplace; STEP_REFUSED where one of
     *     them is no plan any longer
     */
    @Transactional
    BeforeContactView cover(UUID id, UUID plan, Actor actor) {
        if (id.equals(plan)) {
            throw wrong("/plan", "UNKNOWN");
        }
        // Always in one order, so that two who give way to each other at once do not wait for one another.
        boolean first = id.compareTo(plan) < 0;
        Optional<Activity> one = rows.lock(first ? id : plan);
        Optional<Activity> other = rows.lock(first ? plan : id);
        Activity visit = (first ? one : other).orElseThrow(Activities::notFound);
        if ((first ? other : one).isEmpty()) {
            throw wrong("/plan", "UNKNOWN");
        }
        Activity own = own(plan, unit(actor), actor);
        if (!own.workplaceId().equals(visit.workplaceId())) {
            throw wrong("/plan", "UNKNOWN");
        }
        for (Activity either : List.of(visit, own)) {
            if (either.state() != ActivityState.PLANNED) {
                throw new Refused(new CommonProblem.StepRefused(
                        ActivityState.COVERED.name(), either.state().name()));
            }
        }
        rows.cover(plan, id, clock.now());
        followVisit.changed(plan, ActivityState.COVERED, own.day());
        return beforeContact(own.workplaceId(), actor);
    }

    /** What somebody has planned and not held, for colleagues who are away too, the first day first; at most fifty. */
    @Transactional
    List<OwnActivityView> own(Actor actor) {
        UUID me = actor.staffId().orElseThrow(Activities::notFound);
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        return rows.plannedBy(people, clock.today(), OWN);
    }

    /** @throws Refused INVALID_INPUT where the last day is before the first */
    @Transactional
    List<ActivityCountView> counts(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = Objects.requireNonNullElse(to, clock.today());
        LocalDate first = Objects.requireNonNullElse(from, last.minusYears(1).plusDays(1));
        if (last.isBefore(first)) {
            throw wrong("to", "BEFORE_START");
        }
        return rows.counts(first, last);
    }

    private Activity own(UUID id, UUID unit, Actor actor) {
        Activity found = rows.lock(id).orElseThrow(Activities::notFound);
        requireOwn(found, unit, actor);
        return found;
    }

    /** @throws Refused OTHERS_ACTIVITY */
    void requireOwn(Activity one, Actor actor) {
        requireOwn(one, unit(actor), actor);
    }

    private static void requireOwn(Activity one, UUID unit, Actor actor) {
        if (!one.unitId().equals(unit) && !one.staffId().equals(actor.personId())) {
            throw new Refused(new OthersActivity());
        }
    }

    private void check(UUID workplace, ActivityRequest told, @Nullable Activity before) {
        LocalDate today = clock.today();
        if (told.state() == ActivityState.HELD && told.day().isAfter(today)) {
            throw wrong("/day", "IN_THE_FUTURE");
        }
        boolean moved = before == null || !before.day().equals(told.day());
        if (told.state() == ActivityState.PLANNED && moved && told.day().isBefore(today)) {
            throw wrong("/day", "IN_THE_PAST");
        }
        if (told.result() != null && told.state() != ActivityState.HELD) {
            throw wrong("/result", "ONLY_WHEN_HELD");
        }
        if (told.state() == ActivityState.HELD
                && told.type() == ActivityType.RECOVERY
                && told.result() == null
                && recoveries.newestOpen(workplace).isPresent()) {
            throw wrong("/result", "REQUIRED");
        }
        if (told.nextOn() != null && told.nextStep() == null) {
            throw wrong("/nextStep", "REQUIRED");
        }
        if (told.contactId() != null
                && workplaces.people(workplace).stream()
                        .noneMatch(one -> told.contactId().equals(one.id()))) {
            throw wrong("/contactId", "UNKNOWN");
        }
    }

    /** A contact that was held moves the relation (EMP-09), and the light reads how old the newest is (EMP-07). */
    private void tell(UUID workplace, ActivityRequest told) {
        if (told.state() == ActivityState.HELD) {
            relations.happened(workplace, told.type().brings());
            outbox.append(new WorkplaceChanged(workplace));
        }
    }

    /** The office or provider; for somebody of neither, the person. */
    UUID unit(Actor actor) {
        return staff.find(actor.personId()).flatMap(StaffMember::unit).orElse(actor.personId());
    }

    private void require(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }

    private static Refused wrong(String field, String code) {
        return new Refused(new CommonProblem.InvalidInput(field, code));
    }
}
