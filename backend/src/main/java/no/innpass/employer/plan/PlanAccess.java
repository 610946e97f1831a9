package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.organisation.MarketAreas;
import no.innpass.organisation.Office;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** Who reads a plan, and who changes it: everybody of the organisations that share it, and the owner. */
@Singleton
class PlanAccess {
    private static final Set<Role> LEADERS = EnumSet.of(Role.OFFICE_LEADER, Role.MARKET_COORDINATOR);

    private final PlanRows rows;
    private final MarketAreas marketAreas;
    private final Staff staff;

    PlanAccess(PlanRows rows, MarketAreas marketAreas, Staff staff) {
        this.rows = rows;
        this.marketAreas = marketAreas;
        this.staff = staff;
    }

    /**
     * Somebody who asks for plans.
     *
     * @param people the reader and the colleagues whom the reader covers for today
     * @param units offices and providers whose plans these are
     * @param leads offices that the reader leads
     */
    record Reader(UUID me, Set<UUID> people, Set<UUID> units, Set<UUID> leads) {
        boolean reads(RecruitmentPlan plan) {
            return people.contains(plan.ownerId()) || units.stream().anyMatch(plan::isSharedBy);
        }
    }

    @Transactional
    Reader reader(Actor actor) {
        UUID me = actor.staffId().orElseThrow(PlanAccess::notFound);
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        Set<UUID> units = offices(marketAreas.of(actor).offices());
        staff.find(me).flatMap(StaffMember::unit).ifPresent(units::add);
        return new Reader(
                me, people, units, offices(marketAreas.of(actor, LEADERS).offices()));
    }

    /** @throws Refused NOT_FOUND for a plan that the actor's organisation does not share */
    @Transactional
    RecruitmentPlan read(UUID id, Reader reader) {
        return rows.find(id).filter(reader::reads).orElseThrow(PlanAccess::notFound);
    }

    /** The owner, who covers for the owner, and who leads the owner's office; for an owner without an office, who leads one that shares it. */
    @Transactional
    boolean changes(RecruitmentPlan plan, Reader reader) {
        if (reader.people().contains(plan.ownerId())) {
            return true;
        }
        Optional<UUID> office = staff.find(plan.ownerId()).map(StaffMember::officeId);
        return office.map(reader.leads()::contains)
                .orElseGet(() -> plan.offices().stream().anyMatch(reader.leads()::contains));
    }

    /** @throws Refused OTHERS_PLAN */
    void requireOwn(RecruitmentPlan plan, Reader reader) {
        if (!changes(plan, reader)) {
            throw new Refused(new PlanProblem.OthersPlan());
        }
    }

    private static Set<UUID> offices(Iterable<Office> offices) {
        Set<UUID> ids = new HashSet<>();
        offices.forEach(office -> ids.add(office.id()));
        return ids;
    }

    static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
