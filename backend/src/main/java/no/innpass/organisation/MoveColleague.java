package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.LoginKind;
import org.jspecify.annotations.Nullable;

/**
 * A colleague changes office. Roles stay as they are: what holds for the office of before is taken by itself, with its own reason. The
 * candidates stay where they are until they are moved, and keep their adviser meanwhile (CAN-01).
 */
@Singleton
class MoveColleague {
    private final AdministerLogin logins;
    private final StaffRows staff;
    private final OfficeRows offices;
    private final AuditLog audit;

    MoveColleague(AdministerLogin logins, StaffRows staff, OfficeRows offices, AuditLog audit) {
        this.logins = logins;
        this.staff = staff;
        this.offices = offices;
        this.audit = audit;
    }

    /** @throws Refused NOT_FOUND, CONFLICT, OWN_LOGIN; INVALID_INPUT for somebody of no office's kind, or an office that is not open */
    @Transactional
    void move(Actor actor, UUID login, LoginOfficeRequest request, long version) {
        LoginRows.Standing standing = logins.take(actor, login, version);
        StaffMember member = staff.findById(standing.personId())
                .filter(one -> standing.kind() == LoginKind.STAFF && one.providerId() == null)
                .orElseThrow(MoveColleague::notValid);
        @Nullable UUID office = request.officeId();
        if (office != null && offices.findById(office).filter(Office::isOpen).isEmpty()) {
            throw notValid();
        }
        staff.update(member.inOffice(office));
        audit.change(
                actor,
                new AuditLog.Change("MOVE_COLLEAGUE", Purpose.CONTROL, AuditObject.LOGIN, login, List.of()),
                Map.of("office", String.valueOf(member.officeId())),
                Map.of("now", Map.of("office", String.valueOf(office)), "reason", request.reason()));
    }

    private static Refused notValid() {
        return new Refused(new CommonProblem.InvalidInput("/officeId", "NOT_VALID"));
    }
}
