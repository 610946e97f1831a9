package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.organisation.Logins;
import no.innpass.organisation.NewLogin;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.oidc.DemoIssuer;
import no.innpass.platform.time.Ids;

/** Those who look at a case, each with a login of their own: bearer tokens for {@link Doors}. */
@Singleton
class CasePeople {
    private static final String ADVISER = "casebook-adviser";

    private final Offices offices;
    private final Staff staff;
    private final Logins logins;
    private final DemoIssuer issuer;
    private final Ids ids;

    CasePeople(Offices offices, Staff staff, Logins logins, DemoIssuer issuer, Ids ids) {
        this.offices = offices;
        this.staff = staff;
        this.logins = logins;
        this.issuer = issuer;
        this.ids = ids;
    }

    /** An adviser of every office: may open every candidate, whichever office a case falls to. */
    String adviser() {
        UUID id = staff.register(StaffMember.ofOffice(
                        ids.next(), "Casebook", offices.open().getFirst().id(), "+4700000009"))
                .id();
        List<Affiliation> everywhere = offices.open().stream()
                .map(office -> Affiliation.in(Role.ADVISER, ScopeKind.OFFICE, office.id()))
                .toList();
        String subject = ADVISER + "-" + id;
        logins.link(
                Identity.demo(subject), new NewLogin(LoginKind.STAFF, id, "Casebook adviser", Language.NB, everywhere));
        return issuer.token(subject);
    }

    String candidate(UUID candidateId) {
        String subject = "casebook-candidate-" + candidateId;
        logins.link(
                Identity.demo(subject),
                new NewLogin(
                        LoginKind.CANDIDATE,
                        candidateId,
                        "Casebook candidate",
                        Language.NB,
                        List.of(Affiliation.own(Role.CANDIDATE))));
        return issuer.token(subject);
    }

    String employer(UUID workplaceId) {
        UUID contact = ids.next();
        String subject = "casebook-employer-" + contact;
        logins.link(
                Identity.demo(subject),
                new NewLogin(
                        LoginKind.EMPLOYER,
                        contact,
                        "Casebook employer",
                        Language.NB,
                        List.of(Affiliation.in(Role.EMPLOYER_MANAGER, ScopeKind.WORKPLACE, workplaceId))));
        return issuer.token(subject);
    }
}
