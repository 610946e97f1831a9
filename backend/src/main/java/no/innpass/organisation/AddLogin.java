package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.oidc.Issuers;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Makes logins: for colleagues, who begin without roles, and for programs (PRI-01). */
@Singleton
@Transactional
public class AddLogin {
    private static final long FIRST_VERSION = 1;

    private final Logins logins;
    private final LoginCodes codes;
    private final StaffRows staff;
    private final OfficeRows offices;
    private final ProviderRows providers;
    private final Issuers issuers;
    private final AdministerLogin administer;
    private final LoginAudit audit;
    private final Ids ids;

    AddLogin(
            Logins logins,
            LoginCodes codes,
            StaffRows staff,
            OfficeRows offices,
            ProviderRows providers,
            Issuers issuers,
            AdministerLogin administer,
            LoginAudit audit,
            Ids ids) {
        this.logins = logins;
        this.codes = codes;
        this.staff = staff;
        this.offices = offices;
        this.providers = providers;
        this.issuers = issuers;
        this.administer = administer;
        this.audit = audit;
        this.ids = ids;
    }

    /** @throws Refused INVALID_INPUT for a place that there is not, or for two */
    UUID colleague(Actor actor, NewLoginRequest request) {
        @Nullable UUID office = request.officeId();
        @Nullable UUID provider = request.providerId();
        if (office != null
                && (provider != null
                        || offices.findById(office).filter(Office::isOpen).isEmpty())) {
            throw new Refused(new CommonProblem.InvalidInput("/officeId", "NOT_VALID"));
        }
        if (provider != null && !providers.existsById(provider)) {
            throw new Refused(new CommonProblem.InvalidInput("/providerId", "NOT_VALID"));
        }
        StaffMember member = staff.save(
                new StaffMember(ids.next(), request.name().strip(), office, provider, request.phone(), true, null));
        UUID login = open(member, request.language(), List.of());
        audit.done("ADD_LOGIN", actor, login);
        return login;
    }

    /** @throws Refused UNKNOWN_ISSUER, LOGIN_TAKEN, ROLE_OF_OTHER_KIND */
    UUID system(Actor actor, NewSystemRequest request) {
        Identity identity = issuers.system(request.issuer(), request.subject())
                .orElseThrow(() -> new Refused(OrganisationProblem.UNKNOWN_ISSUER));
        if (logins.isKnown(identity)) {
            throw new Refused(OrganisationProblem.LOGIN_TAKEN);
        }
        UUID login = logins.linkSystem(identity, request.name().strip(), List.of());
        audit.done("ADD_LOGIN", actor, login);
        administer.give(
                actor,
                login,
                new RoleChangeRequest(request.role(), ScopeKind.NATIONAL, null, request.reason()),
                FIRST_VERSION);
        return login;
    }

    /**
     * An administrator, made by those who operate the installation: how the first one comes to be. The code is to be typed after the
     * first login at an issuer of staff.
     */
    public MadeCodeView administrator(String name, String phone) {
        StaffMember member = staff.save(new StaffMember(ids.next(), name, null, null, phone, true, null));
        UUID login = open(member, Language.NB, List.of(Affiliation.national(Role.ADMIN)));
        audit.done("ADD_ADMINISTRATOR", null, login);
        return codes.make(null, login);
    }

    private UUID open(StaffMember member, Language language, List<Affiliation> roles) {
        return logins.open(new NewLogin(LoginKind.STAFF, member.id(), member.name(), language, roles));
    }
}
