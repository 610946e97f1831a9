package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.organisation.LoginCodes;
import no.innpass.organisation.LoginStatusView;
import no.innpass.organisation.Logins;
import no.innpass.organisation.MadeCodeView;
import no.innpass.organisation.NewLogin;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;

/** The login of a candidate whom the adviser may open (INTG-02); each refuses with NOT_FOUND for somebody else's. */
@Singleton
@Transactional
class ManageCandidateLogin {
    private static final LoginStatusView NONE = new LoginStatusView(true, null, null);

    private final CandidateAccess access;
    private final ContactRows contacts;
    private final Logins logins;
    private final LoginCodes codes;

    ManageCandidateLogin(CandidateAccess access, ContactRows contacts, Logins logins, LoginCodes codes) {
        this.access = access;
        this.contacts = contacts;
        this.logins = logins;
        this.codes = codes;
    }

    LoginStatusView status(Actor actor, UUID id) {
        access.open(actor, id);
        return logins.ofPerson(id).flatMap(codes::status).orElse(NONE);
    }

    MadeCodeView makeCode(Actor actor, UUID id) {
        access.open(actor, id);
        String name = contacts.names(List.of(id)).getOrDefault(id, "-");
        return codes.make(
                actor,
                logins.open(new NewLogin(
                        LoginKind.CANDIDATE, id, name, Language.NB, List.of(Affiliation.own(Role.CANDIDATE)))));
    }

    void withdrawCode(Actor actor, UUID id) {
        access.open(actor, id);
        logins.ofPerson(id).ifPresent(login -> codes.withdraw(actor, login));
    }
}
