package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.session.OpenSession;
import no.innpass.platform.time.Ids;

/** Door for firms that join by themselves (EMP-23): a proven identity becomes a login of an employer that may do nothing yet. */
@Singleton
public class JoinLogin {
    private final StrangerRows strangers;
    private final LoginRows logins;
    private final LoginAudit audit;
    private final Ids ids;
    private final Clock clock;

    JoinLogin(StrangerRows strangers, LoginRows logins, LoginAudit audit, Ids ids, Clock clock) {
        this.strangers = strangers;
        this.logins = logins;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether a login went before, not too long ago, that a firm can join with. */
    @Transactional
    public boolean isProven(Optional<String> ticket) {
        return stranger(ticket, clock.instant()).isPresent();
    }

    /**
     * The person, without any role.
     *
     * @param ticket of the login that went before
     * @param person id that the contact person will have
     * @throws Refused LOGIN_CODE_NEEDS_LOGIN without a proven login of an issuer that may vouch for employers
     */
    @Transactional
    public OpenSession.Linked link(Optional<String> ticket, UUID person, String name) {
        Instant now = clock.instant();
        StrangerRows.Stranger stranger =
                stranger(ticket, now).orElseThrow(() -> new Refused(OrganisationProblem.LOGIN_CODE_NEEDS_LOGIN));
        UUID login = ids.next();
        logins.put(
                login, stranger.keyHash(), new NewLogin(LoginKind.EMPLOYER, person, name, Language.NB, List.of()), now);
        strangers.forget(stranger);
        Actor actor = logins.actorById(login).orElseThrow();
        audit.done("JOIN", actor, login);
        return new OpenSession.Linked(actor, stranger.proof());
    }

    private Optional<StrangerRows.Stranger> stranger(Optional<String> ticket, Instant now) {
        return ticket.flatMap(one -> strangers.find(RememberStranger.hash(one), now))
                .filter(one -> one.kinds().contains(LoginKind.EMPLOYER));
    }
}
