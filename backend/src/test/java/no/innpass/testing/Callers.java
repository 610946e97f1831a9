package no.innpass.testing;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.innpass.organisation.Logins;
import no.innpass.organisation.NewLogin;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.oidc.DemoIssuer;
import no.innpass.platform.time.Ids;

/**
 * People to call the API as. Each is a new person with a login and a real bearer token (valid for an hour of the test's clock).
 * Offices are made at first use.
 */
@Singleton
public class Callers {
    private final Offices offices;
    private final Providers providers;
    private final Staff staff;
    private final Logins logins;
    private final Actors actors;
    private final DemoIssuer issuer;
    private final Ids ids;
    private final AtomicInteger count = new AtomicInteger();

    Callers(
            Offices offices,
            Providers providers,
            Staff staff,
            Logins logins,
            Actors actors,
            DemoIssuer issuer,
            Ids ids) {
        this.offices = offices;
        this.providers = providers;
        this.staff = staff;
        this.logins = logins;
        this.actors = actors;
        this.issuer = issuer;
        this.ids = ids;
    }

    /** @param subject to log in with in a browser: {@code /demo/login?subject=...} */
    public record Caller(Actor actor, String subject, String bearer) {}

    /** The office of callers that are given none: Hamar, in Innlandet. */
    public Office office() {
        return offices.register("9101", "Nav Hamar", "3403");
    }

    /** An office in another county and region: Bergen. */
    public Office otherOffice() {
        return offices.register("9102", "Nav Bergen", "4601");
    }

    public Provider provider() {
        return providers.register("910000012", "Vekstbroen inkludering", "34");
    }

    /** A provider in another county: Bergen. */
    public Provider otherProvider() {
        return providers.register("910000020", "Bryggen arbeid", "46");
    }

    /** Staff with one role, in the narrowest scope that the role can have. */
    public Caller staff(Role role) {
        if (role.scopes().contains(ScopeKind.OFFICE)) {
            return staff(role, office());
        }
        if (role.scopes().contains(ScopeKind.PROVIDER)) {
            return staff(role, provider());
        }
        return withoutOffice(
                role,
                role.scopes().contains(ScopeKind.COUNTY)
                        ? new Affiliation(role, ScopeKind.COUNTY, "34")
                        : Affiliation.national(role));
    }

    public Caller staff(Role role, Provider provider) {
        StaffMember member =
                staff.register(new StaffMember(ids.next(), name(role), null, provider.id(), "+4700000001", true, null));
        return login(
                LoginKind.STAFF, member.id(), member.name(), Affiliation.in(role, ScopeKind.PROVIDER, provider.id()));
    }

    /** Staff of a county. @param county of two digits */
    public Caller staff(Role role, String county) {
        return withoutOffice(role, new Affiliation(role, ScopeKind.COUNTY, county));
    }

    private Caller withoutOffice(Role role, Affiliation affiliation) {
        StaffMember member =
                staff.register(new StaffMember(ids.next(), name(role), null, null, "+4700000002", true, null));
        return login(LoginKind.STAFF, member.id(), member.name(), affiliation);
    }

    public Caller staff(Role role, Office office) {
        StaffMember member = staff.register(StaffMember.ofOffice(ids.next(), name(role), office.id(), "+4700000003"));
        return login(LoginKind.STAFF, member.id(), member.name(), Affiliation.in(role, ScopeKind.OFFICE, office.id()));
    }

    /** A contact person of an employer; the scope is EMPLOYER or WORKPLACE. */
    public Caller employer(Role role, UUID contactPersonId, ScopeKind scope, UUID scopeId) {
        return login(LoginKind.EMPLOYER, contactPersonId, name(role), Affiliation.in(role, scope, scopeId));
    }

    /** Somebody from employers with several roles, each in a scope of its own. */
    public Caller employer(UUID contactPersonId, Affiliation... affiliations) {
        return login(LoginKind.EMPLOYER, contactPersonId, "Test contact", affiliations);
    }

    /** A member of staff with several roles in one office. */
    public Caller staff(Office office, Role... roles) {
        StaffMember member =
                staff.register(StaffMember.ofOffice(ids.next(), "Test several", office.id(), "+4700000003"));
        Affiliation[] affiliations = Arrays.stream(roles)
                .map(role -> Affiliation.in(role, ScopeKind.OFFICE, office.id()))
                .toArray(Affiliation[]::new);
        return login(LoginKind.STAFF, member.id(), member.name(), affiliations);
    }

    public Caller candidate(UUID candidateId) {
        return login(LoginKind.CANDIDATE, candidateId, name(Role.CANDIDATE), Affiliation.own(Role.CANDIDATE));
    }

    /** Anybody, with ids of nothing, for tests that only look at the permission. */
    public Caller any(Role role) {
        if (role == Role.CANDIDATE) {
            return candidate(ids.next());
        }
        if (role == Role.PLAN_PARTNER) {
            StaffMember member =
                    staff.register(new StaffMember(ids.next(), name(role), null, null, "+4700000004", true, null));
            return login(LoginKind.STAFF, member.id(), member.name(), Affiliation.own(role));
        }
        return role.name().startsWith("EMPLOYER_")
                ? employer(role, ids.next(), ScopeKind.WORKPLACE, ids.next())
                : staff(role);
    }

    private Caller login(LoginKind kind, UUID personId, String name, Affiliation... affiliations) {
        String subject = "caller-" + count.incrementAndGet();
        Identity identity = Identity.demo(subject);
        logins.link(identity, new NewLogin(kind, personId, name, Language.NB, List.of(affiliations)));
        return new Caller(actors.withIdentity(identity).orElseThrow(), subject, issuer.token(subject));
    }

    private static String name(Role role) {
        return "Test " + role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
