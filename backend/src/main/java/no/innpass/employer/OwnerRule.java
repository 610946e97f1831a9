package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Owner and deputy are two different people who work with employers (EMP-03). */
@Singleton
class OwnerRule {
    private final Staff staff;

    OwnerRule(Staff staff) {
        this.staff = staff;
    }

    /** @throws Refused OWNER_NOT_VALID */
    void check(@Nullable UUID owner, @Nullable UUID deputy) {
        requireAtWork(owner, "/ownerId");
        requireAtWork(deputy, "/deputyId");
        if (deputy != null && owner == null) {
            throw new Refused(new EmployerProblem.OwnerNotValid("/ownerId", "REQUIRED"));
        }
        if (deputy != null && deputy.equals(owner)) {
            throw new Refused(new EmployerProblem.OwnerNotValid("/deputyId", "SAME_AS_OWNER"));
        }
    }

    private void requireAtWork(@Nullable UUID id, String pointer) {
        if (id != null && staff.find(id).filter(StaffMember::active).isEmpty()) {
            throw new Refused(new EmployerProblem.OwnerNotValid(pointer, "UNKNOWN"));
        }
    }
}
