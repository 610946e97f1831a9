package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Makes, changes and reads regional plans (EMP-18). */
@Singleton
class RecruitmentPlans {
    private final PlanRows rows;
    private final PlanAccess access;
    private final CheckPlan checkPlan;
    private final ProgressRows progress;
    private final PlanNames names;
    private final Staff staff;
    private final BusinessClock clock;
    private final Ids ids;

    RecruitmentPlans(
            PlanRows rows,
            PlanAccess access,
            CheckPlan checkPlan,
            ProgressRows progress,
            PlanNames names,
            Staff staff,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.access = access;
        this.checkPlan = checkPlan;
        this.progress = progress;
        this.names = names;
        this.staff = staff;
        this.clock = clock;
        this.ids = ids;
    }

    /** Those that the actor's organisations share, page by page. @throws Refused INVALID_INPUT for a cursor of another order */
    @Transactional
    Slice<RecruitmentPlanRowView> list(PlanFilter filter, Actor actor) {
        PlanSort order = filter.order();
        @Nullable Cursor from = Cursor.decode(filter.cursor(), 2);
        if (from != null) {
            from.id(1);
            if (order == PlanSort.LAST_DAY) {
                from.day(0);
            }
        }
        List<RecruitmentPlan> found =
                rows.list(access.reader(actor), filter.standing(), order, from, clock.today(), filter.rows() + 1);
        Slice<RecruitmentPlan> page = Slice.of(
                found, filter.rows(), last -> Cursor.of(order == PlanSort.NAME ? last.name() : last.to(), last.id()));
        return new Slice<>(rowViews(page.items()), page.next());
    }

    private List<RecruitmentPlanRowView> rowViews(List<RecruitmentPlan> plans) {
        Map<UUID, PlanProgressView> come = new HashMap<>();
        for (ProgressRows.Line line :
                progress.of(plans.stream().map(RecruitmentPlan::id).toList())) {
            come.merge(line.plan(), line.progress(), PlanProgressView::plus);
        }
        Map<UUID, String> owners =
                staff.names(plans.stream().map(RecruitmentPlan::ownerId).collect(Collectors.toSet()));
        return plans.stream()
                .map(plan -> new RecruitmentPlanRowView(
                        plan.id(),
                        plan.name(),
                        plan.from(),
                        plan.to(),
                        PlanStanding.of(plan.from(), plan.to(), clock.today()),
                        owners.get(plan.ownerId()),
                        names.places(plan).stream()
                                .map(RecruitmentPlanView.Place::name)
                                .toList(),
                        names.units(plan).stream().map(PlanNames.Unit::name).toList(),
                        plan.wanted(),
                        come.getOrDefault(plan.id(), PlanProgressView.NONE)))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    RecruitmentPlanView show(UUID id, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        return view(access.read(id, reader), reader);
    }

    /** @throws Refused INVALID_INPUT with every field that is wrong */
    @Transactional
    RecruitmentPlanView make(RecruitmentPlanRequest told, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        UUID owner = Objects.requireNonNullElse(told.ownerId(), reader.me());
        checkPlan.check(told, owner, null, reader.me());
        UUID id = ids.next();
        rows.insert(id, told, owner, reader.me());
        return view(rows.find(id).orElseThrow(), reader);
    }

    /** @throws Refused NOT_FOUND; OTHERS_PLAN; CONFLICT; INVALID_INPUT with every field that is wrong */
    @Transactional
    RecruitmentPlanView change(UUID id, RecruitmentPlanRequest told, long version, Actor actor) {
        PlanAccess.Reader reader = access.reader(actor);
        access.read(id, reader);
        rows.lock(id);
        RecruitmentPlan before = access.read(id, reader);
        access.requireOwn(before, reader);
        ETags.requireSame(version, before.version());
        UUID owner = Objects.requireNonNullElse(told.ownerId(), before.ownerId());
        checkPlan.check(told, owner, before, reader.me());
        rows.update(id, told, owner);
        return view(rows.find(id).orElseThrow(), reader);
    }

    private RecruitmentPlanView view(RecruitmentPlan plan, PlanAccess.Reader reader) {
        Map<UUID, PlanProgressView> byUnit = new HashMap<>();
        List<PlanProgressView> all = new ArrayList<>();
        for (ProgressRows.Line line : progress.of(List.of(plan.id()))) {
            all.add(line.progress());
            @Nullable UUID unit = line.unit();
            if (unit != null) {
                byUnit.merge(unit, line.progress(), PlanProgressView::plus);
            }
        }
        PlanProgressView sum = all.stream().reduce(PlanProgressView.NONE, PlanProgressView::plus);
        return new RecruitmentPlanView(
                plan.id(),
                plan.name(),
                plan.goal(),
                plan.wanted(),
                plan.from(),
                plan.to(),
                PlanStanding.of(plan.from(), plan.to(), clock.today()),
                plan.ownerId(),
                staff.names(List.of(plan.ownerId())).get(plan.ownerId()),
                names.places(plan),
                plan.industries(),
                names.units(plan).stream()
                        .map(unit -> new RecruitmentPlanView.Sharer(
                                unit.id(),
                                unit.name(),
                                unit.provider(),
                                byUnit.getOrDefault(unit.id(), PlanProgressView.NONE)))
                        .toList(),
                sum,
                access.changes(plan, reader),
                Math.max(0, Targets.MOST - sum.targets()),
                plan.version());
    }
}
