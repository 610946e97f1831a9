package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The plans that a firm is a target of, or can become one of: those of the reader's organisations that are not over. */
@Singleton
class PlansOfWorkplace {
    private static final int MOST = 20;

    private final PlanRows plans;
    private final TargetRows targets;
    private final PlanAccess access;
    private final Workplaces workplaces;
    private final Staff staff;
    private final BusinessClock clock;

    PlansOfWorkplace(
            PlanRows plans,
            TargetRows targets,
            PlanAccess access,
            Workplaces workplaces,
            Staff staff,
            BusinessClock clock) {
        this.plans = plans;
        this.targets = targets;
        this.access = access;
        this.workplaces = workplaces;
        this.staff = staff;
        this.clock = clock;
    }

    /** At most twenty, the one that ends first first. @throws Refused NOT_FOUND */
    @Transactional
    List<WorkplacePlanView> of(UUID workplace, Actor actor) {
        if (workplaces.find(workplace).isEmpty()) {
            throw PlanAccess.notFound();
        }
        return plans.about(workplace, access.reader(actor), clock.today(), MOST).stream()
                .map(plan -> view(plan, workplace))
                .toList();
    }

    private WorkplacePlanView view(RecruitmentPlan plan, UUID workplace) {
        @Nullable Target target = targets.find(plan.id(), workplace, clock.today()).orElse(null);
        @Nullable UUID taker = target == null ? null : target.staffId();
        return new WorkplacePlanView(
                plan.id(),
                plan.name(),
                plan.from(),
                plan.to(),
                target != null,
                taker == null ? null : staff.names(List.of(taker)).get(taker));
    }
}
