package no.innpass.oversight.finding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Writes a finding into the register (PRI-17). */
@Singleton
class MakeFinding {
    private final FindingRows findings;
    private final Staff staff;
    private final Steps steps;
    private final Ids ids;
    private final BusinessClock business;
    private final Clock clock;

    MakeFinding(FindingRows findings, Staff staff, Steps steps, Ids ids, BusinessClock business, Clock clock) {
        this.findings = findings;
        this.staff = staff;
        this.steps = steps;
        this.ids = ids;
        this.business = business;
        this.clock = clock;
    }

    /** @throws Refused NOT_A_LEADER, DAY_PAST; INVALID_INPUT for a case that is in no sample; FORBIDDEN for a system */
    @Transactional
    UUID make(FindingRequest made, Actor actor) {
        UUID maker = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        boolean leads = staff.ofOffice(made.officeId(), Role.OFFICE_LEADER).stream()
                .anyMatch(leader -> leader.id().equals(made.responsibleId()));
        if (!leads) {
            throw new Refused(FindingProblem.NOT_A_LEADER);
        }
        if (made.dueOn().isBefore(business.today())) {
            throw new Refused(FindingProblem.DAY_PAST);
        }
        if (Optional.ofNullable(made.caseId())
                .filter(id -> !findings.isSampled(id))
                .isPresent()) {
            throw new Refused(new CommonProblem.InvalidInput("/caseId", "NOT_VALID"));
        }
        UUID id = ids.next();
        steps.take(FindingTable.STEPS, id, null, FindingAction.MAKE, actor, null);
        findings.add(id, made, maker, clock.instant());
        return id;
    }
}
