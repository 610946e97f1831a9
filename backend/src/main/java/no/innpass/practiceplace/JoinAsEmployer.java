package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.Employers;
import no.innpass.geography.Areas;
import no.innpass.organisation.JoinLogin;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.session.OpenSession;
import no.innpass.platform.time.Ids;

/**
 * A firm joins by itself (EMP-23): the person's login is linked without any role, so that nothing but the own draft can be seen, and the
 * municipality's office has the check on its list, with an owner at once.
 */
@Singleton
class JoinAsEmployer {
    private final JoinRows rows;
    private final JoinLogin logins;
    private final Offices offices;
    private final Staff staff;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;

    JoinAsEmployer(JoinRows rows, JoinLogin logins, Offices offices, Staff staff, Areas areas, Ids ids, Clock clock) {
        this.rows = rows;
        this.logins = logins;
        this.offices = offices;
        this.staff = staff;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    boolean isProven(Optional<String> ticket) {
        return logins.isProven(ticket);
    }

    /**
     * The person, logged in.
     *
     * @throws Refused NUMBER_NOT_VALID, INVALID_INPUT for a municipality that there is not, and while there is no office, LOGIN_CODE_NEEDS_LOGIN without a proven login
     *     of an issuer of employers
     */
    @Transactional
    OpenSession.Linked join(Optional<String> ticket, JoinRequest request) {
        String number = Employers.requireNumber(request.organisationNumber(), "/organisationNumber")
                .digits();
        if (areas.municipality(request.municipality()).isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput("/municipality", "NOT_VALID"));
        }
        Office office = offices.serving(request.municipality()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new CommonProblem.InvalidInput("/municipality", "NO_OFFICE")));
        UUID contact = ids.next();
        OpenSession.Linked login = logins.link(ticket, contact, request.name().strip());
        rows.insert(new JoinRows.Join(
                ids.next(),
                login.actor().loginId(),
                contact,
                request.numbered(number),
                office.id(),
                owner(office).map(StaffMember::id).orElse(null),
                JoinState.WAITING,
                clock.instant(),
                null,
                null,
                1));
        return login;
    }

    /** Who works towards employers there; else an adviser, else whoever is there. */
    private Optional<StaffMember> owner(Office office) {
        return List.of(Role.MARKET_CONTACT, Role.ADVISER, Role.OFFICE_LEADER).stream()
                .flatMap(role -> staff.ofOffice(office.id(), role).stream())
                .findFirst();
    }
}
