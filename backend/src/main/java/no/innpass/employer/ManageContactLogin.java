package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.organisation.LoginCodes;
import no.innpass.organisation.LoginStatusView;
import no.innpass.organisation.Logins;
import no.innpass.organisation.MadeCodeView;
import no.innpass.organisation.NewLogin;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;

/** Logins of people at a workplace, for its owner or deputy (INTG-02, EMP-03); each refuses with NOT_FOUND for anybody else. */
@Singleton
@Transactional
class ManageContactLogin {
    private static final LoginStatusView NONE = new LoginStatusView(true, null, null);

    private final Workplaces workplaces;
    private final Logins logins;
    private final LoginCodes codes;

    ManageContactLogin(Workplaces workplaces, Logins logins, LoginCodes codes) {
        this.workplaces = workplaces;
        this.logins = logins;
        this.codes = codes;
    }

    /** Everybody at the workplace, as {@link Workplaces#people} lists them. */
    List<ContactLoginView> list(Actor actor, UUID workplace) {
        List<ContactLoginView> all = new ArrayList<>();
        for (ContactPerson person : people(actor, workplace)) {
            UUID id = Objects.requireNonNull(person.id());
            LoginStatusView status = logins.ofPerson(id).flatMap(codes::status).orElse(NONE);
            all.add(new ContactLoginView(id, person.name(), status));
        }
        return all;
    }

    /** The login has the role at this workplace from now on; who uses the code can use it. */
    MadeCodeView makeCode(Actor actor, UUID workplace, UUID contact, Role role) {
        ContactPerson person = person(actor, workplace, contact);
        Affiliation here = Affiliation.in(role, ScopeKind.WORKPLACE, workplace);
        UUID login = logins.open(new NewLogin(LoginKind.EMPLOYER, contact, person.name(), Language.NB, List.of(here)));
        logins.grant(login, here);
        return codes.make(actor, login);
    }

    void withdrawCode(Actor actor, UUID workplace, UUID contact) {
        person(actor, workplace, contact);
        logins.ofPerson(contact).ifPresent(login -> codes.withdraw(actor, login));
    }

    private ContactPerson person(Actor actor, UUID workplace, UUID contact) {
        return people(actor, workplace).stream()
                .filter(one -> contact.equals(one.id()))
                .findFirst()
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private List<ContactPerson> people(Actor actor, UUID workplace) {
        if (!workplaces.caredForBy(actor).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return workplaces.people(workplace);
    }
}
