package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The firms that a plan means to win: everybody who shares the plan adds some and takes some (EMP-18). */
@Singleton
class Targets {
    /** Targets of one plan: more than a market team follows up is no plan. */
    static final int MOST = 500;

    /** Added at once by a filter. */
    static final int AT_ONCE = 200;

    private static final int SHOWN = 25;

    private final PlanRows plans;
    private final TargetRows rows;
    private final ProspectRows prospects;
    private final PlanAccess access;
    private final PlanTakers takers;
    private final PlanNames names;
    private final Workplaces workplaces;
    private final Staff staff;
    private final BusinessClock clock;

    Targets(
            PlanRows plans,
            TargetRows rows,
            ProspectRows prospects,
            PlanAccess access,
            PlanTakers takers,
            PlanNames names,
            Workplaces workplaces,
            Staff staff,
            BusinessClock clock) {
        this.plans = plans;
        this.rows = rows;
        this.prospects = prospects;
        this.access = access;
        this.takers = takers;
        this.names = names;
        this.workplaces = workplaces;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT for a cursor of another order */
    @Transactional
    Slice<PlanTargetView> list(UUID id, TargetFilter filter, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = access.read(id, reader);
        @Nullable Cursor from = Cursor.decode(filter.cursor(), 2);
        if (from != null) {
            from.id(1);
            if (filter.order() == TargetSort.LAST_CONTACT) {
                from.day(0);
            }
        }
        Slice<Target> page = Slice.of(
                rows.list(id, reader, filter, from, clock.today()),
                filter.rows(),
                last -> Cursor.of(key(filter.order(), last), last.workplaceId()));
        boolean changes = access.changes(plan, reader);
        Map<UUID, String> people = staff.names(page.items().stream()
                .flatMap(one -> Optional.ofNullable(one.staffId()).stream())
                .collect(Collectors.toSet()));
        return page.map(one -> view(plan, one, reader, changes, people));
    }

    private static Object key(TargetSort order, Target last) {
        return order == TargetSort.NAME
                ? last.name()
                : Objects.requireNonNullElse(last.lastContact(), TargetRows.NEVER);
    }

    /** Whom the caller may give targets to, by name. @throws Refused NOT_FOUND */
    @Transactional
    List<PlanTakerView> takers(UUID id, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = access.read(id, reader);
        return takers.whomMayBeGiven(plan, reader, access.changes(plan, reader)).stream()
                .map(one -> new PlanTakerView(
                        one.id(), one.name(), names.unit(one.unit().orElse(null)), takers.mayOwn(plan, one)))
                .toList();
    }

    /** How many firms of the region such a filter finds, and the first of them. @throws Refused NOT_FOUND */
    @Transactional
    PlanProspectsView prospects(UUID id, ProspectFilter filter, Actor actor) {
        RecruitmentPlan plan = access.read(id, access.reader(actor));
        return new PlanProspectsView(
                prospects.count(plan, filter),
                AT_ONCE,
                prospects.first(plan, filter, SHOWN).stream()
                        .map(one -> new PlanProspectsView.Prospect(
                                one.id(),
                                one.name(),
                                names.municipalityOrNone(one.municipality()),
                                one.industry(),
                                one.sizeBand(),
                                one.light(),
                                one.contacted()))
                        .toList());
    }

    /** Adds these; one that is a target already stays as it is. @throws Refused NOT_FOUND; PLAN_OVER; PLAN_FULL; INVALID_INPUT */
    @Transactional
    AddedTargetsView add(UUID id, List<UUID> told, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = held(id, reader);
        Map<UUID, WorkplaceCard> cards = workplaces.cards(told);
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            @Nullable String why = whyNot(plan, cards.get(told.get(i)));
            if (why != null) {
                wrong.add(new FieldProblem("/workplaceIds/" + i, why));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
        return added(plan, rows.without(id, told), reader);
    }

    private @Nullable String whyNot(RecruitmentPlan plan, @Nullable WorkplaceCard card) {
        if (card == null) {
            return "UNKNOWN";
        }
        if (!plan.covers(card.municipalityNumber(), card.industry())) {
            return "OUTSIDE_PLAN";
        }
        return workplaces.isClosed(card.id()) ? "CLOSED" : null;
    }

    /** Adds all that a filter finds. @throws Refused NOT_FOUND; PLAN_OVER; TOO_MANY_AT_ONCE; PLAN_FULL */
    @Transactional
    AddedTargetsView addFound(UUID id, ProspectFilter filter, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = held(id, reader);
        int found = prospects.count(plan, filter);
        if (found > AT_ONCE) {
            throw new Refused(new PlanProblem.TooManyAtOnce(found, AT_ONCE));
        }
        List<UUID> firms = prospects.first(plan, filter, AT_ONCE).stream()
                .map(ProspectRows.Prospect::id)
                .toList();
        return added(plan, firms, reader);
    }

    private AddedTargetsView added(RecruitmentPlan plan, List<UUID> firms, PlanAccess.Reader reader) {
        int room = MOST - rows.count(plan.id());
        if (firms.size() > room) {
            throw new Refused(new PlanProblem.PlanFull(room, MOST));
        }
        @Nullable UUID unit = staff.find(reader.me()).flatMap(StaffMember::unit).orElse(null);
        rows.add(plan.id(), firms, reader.me(), unit, clock.today());
        return new AddedTargetsView(firms.size(), room - firms.size());
    }

    /** @throws Refused NOT_FOUND; CONFLICT; OTHERS_TARGET where another organisation has it; INVALID_INPUT for somebody who cannot be given it */
    @Transactional
    PlanTargetView take(UUID id, UUID workplace, @Nullable UUID taker, long version, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = locked(id, reader);
        Target target = target(id, workplace);
        boolean changes = access.changes(plan, reader);
        if (!changes && !target.isFreeFor(reader)) {
            throw new Refused(new PlanProblem.OthersTarget());
        }
        ETags.requireSame(version, target.version());
        @Nullable UUID unit = null;
        if (taker != null && !taker.equals(target.staffId())) {
            StaffMember one = takers.whomMayBeGiven(plan, reader, changes).stream()
                    .filter(each -> each.id().equals(taker))
                    .findFirst()
                    .orElseThrow(() -> new Refused(new CommonProblem.InvalidInput("/staffId", "UNKNOWN")));
            unit = one.unit().orElse(null);
        } else if (taker != null) {
            unit = target.unitId();
        }
        rows.take(id, workplace, taker, unit);
        return view(
                plan, target(id, workplace), reader, changes, taker == null ? Map.of() : staff.names(List.of(taker)));
    }

    /** @throws Refused NOT_FOUND; OTHERS_TARGET where another organisation added it or has taken it */
    @Transactional
    void remove(UUID id, UUID workplace, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        RecruitmentPlan plan = locked(id, reader);
        if (!target(id, workplace).isOwnOf(reader) && !access.changes(plan, reader)) {
            throw new Refused(new PlanProblem.OthersTarget());
        }
        rows.remove(id, workplace);
    }

    private RecruitmentPlan held(UUID id, PlanAccess.Reader reader) {
        RecruitmentPlan plan = locked(id, reader);
        if (PlanStanding.of(plan.from(), plan.to(), clock.today()) == PlanStanding.OVER) {
            throw new Refused(new PlanProblem.PlanOver());
        }
        return plan;
    }

    private RecruitmentPlan locked(UUID id, PlanAccess.Reader reader) {
        access.read(id, reader);
        plans.lock(id);
        return access.read(id, reader);
    }

    private Target target(UUID plan, UUID workplace) {
        return rows.find(plan, workplace, clock.today()).orElseThrow(PlanAccess::notFound);
    }

    private PlanTargetView view(
            RecruitmentPlan plan, Target one, PlanAccess.Reader reader, boolean changes, Map<UUID, String> people) {
        @Nullable UUID taker = one.staffId();
        return new PlanTargetView(
                one.workplaceId(),
                one.name(),
                names.municipalityOrNone(one.municipality()),
                one.industry(),
                one.sizeBand(),
                one.light(),
                one.stage(),
                taker,
                taker == null ? null : people.get(taker),
                names.unit(one.unitId()),
                one.addedOn(),
                one.lastContact(),
                one.nextContact(),
                one.contacted(),
                one.visited(),
                one.placeOut(),
                one.hosting(),
                one.hired(),
                one.introduced(),
                !plan.covers(one.municipality(), one.industry()),
                changes || one.isFreeFor(reader),
                changes || one.isOwnOf(reader),
                one.version());
    }
}
