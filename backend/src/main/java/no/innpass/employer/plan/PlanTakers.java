package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;

/** Who can take targets of a plan: market contacts and leaders of its offices, the people of its providers, and the owner. */
@Singleton
class PlanTakers {
    private final CheckPlan checkPlan;
    private final Staff staff;

    PlanTakers(CheckPlan checkPlan, Staff staff) {
        this.checkPlan = checkPlan;
        this.staff = staff;
    }

    /** By name. */
    @Transactional
    List<StaffMember> of(RecruitmentPlan plan) {
        Stream<StaffMember> owner = staff.find(plan.ownerId()).filter(StaffMember::active).stream();
        return Stream.of(
                        owner,
                        checkPlan.owners(plan.offices()),
                        plan.providers().stream().flatMap(one -> staff.ofProvider(one).stream()))
                .flatMap(all -> all)
                .distinct()
                .sorted(Comparator.comparing(StaffMember::name).thenComparing(StaffMember::id))
                .toList();
    }

    /** The reader's own colleagues, or everybody where the reader may change the plan. */
    List<StaffMember> whomMayBeGiven(RecruitmentPlan plan, PlanAccess.Reader reader, boolean changes) {
        return of(plan).stream()
                .filter(one -> changes || one.id().equals(reader.me()) || isOf(one, reader))
                .toList();
    }

    boolean mayOwn(RecruitmentPlan plan, StaffMember one) {
        UUID office = one.officeId();
        return one.id().equals(plan.ownerId())
                || office != null && plan.offices().contains(office);
    }

    private static boolean isOf(StaffMember one, PlanAccess.Reader reader) {
        return one.unit().filter(reader.units()::contains).isPresent();
    }
}
