package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.Problem;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.session.EndSessions;
import no.innpass.platform.security.session.OpenSession;

/**
 * Links a proven identity to the login whose one-time code its holder types (INTG-02). A code that is wrong, used, withdrawn, too old,
 * tried too often, or for a kind of login that the issuer may not vouch for: all the same answer, by the same steps.
 */
@Singleton
class UseLoginCode {
    private static final String OPERATION = "USE_LOGIN_CODE";
    private static final UUID NO_CODE = new UUID(0, 0);

    private final StrangerRows strangers;
    private final LoginCodeRows codes;
    private final LoginRows logins;
    private final LoginKey key;
    private final LoginSettings settings;
    private final EndSessions endSessions;
    private final LoginAudit audit;
    private final Clock clock;

    UseLoginCode(
            StrangerRows strangers,
            LoginCodeRows codes,
            LoginRows logins,
            LoginKey key,
            LoginSettings settings,
            EndSessions endSessions,
            LoginAudit audit,
            Clock clock) {
        this.strangers = strangers;
        this.codes = codes;
        this.logins = logins;
        this.key = key;
        this.settings = settings;
        this.endSessions = endSessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. A refusal is an outcome and no exception: the try stays counted. */
    sealed interface Outcome {
        record Linked(OpenSession.Linked login) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    @Transactional
    Outcome use(Optional<String> ticket, String typed) {
        Instant now = clock.instant();
        Optional<StrangerRows.Stranger> stranger =
                ticket.flatMap(one -> strangers.find(RememberStranger.hash(one), now));
        if (stranger.isEmpty()) {
            return new Outcome.Refused(OrganisationProblem.LOGIN_CODE_NEEDS_LOGIN);
        }
        if (!strangers.countTry(stranger.get(), settings.codeTries(), now, now.minus(RememberStranger.PAUSE))) {
            audit.refused(OPERATION, null, OrganisationProblem.LOGIN_CODE_TOO_MANY.code());
            return new Outcome.Refused(OrganisationProblem.LOGIN_CODE_TOO_MANY);
        }
        LoginCode code = LoginCode.parse(typed).orElseGet(LoginCode::create);
        Optional<LoginCodeRows.Open> open = codes.bySelector(code.selector());
        byte[] offered = key.hash(code);
        boolean same = MessageDigest.isEqual(
                offered, open.map(LoginCodeRows.Open::secretHash).orElseGet(() -> new byte[offered.length]));
        Optional<LoginRows.Standing> login =
                logins.standing(open.map(LoginCodeRows.Open::loginId).orElse(NO_CODE));
        boolean holds = same
                && open.filter(one -> one.holdsAt(now)).isPresent()
                && login.filter(one -> one.active() && stranger.get().kinds().contains(one.kind()))
                        .isPresent()
                && logins.known(stranger.get().keyHash()).isEmpty();
        if (!holds) {
            codes.countWrong(open.map(LoginCodeRows.Open::id).orElse(NO_CODE));
            audit.refused(
                    OPERATION,
                    open.map(LoginCodeRows.Open::loginId).orElse(null),
                    OrganisationProblem.LOGIN_CODE_WRONG.code());
            return new Outcome.Refused(OrganisationProblem.LOGIN_CODE_WRONG);
        }
        return new Outcome.Linked(link(stranger.get(), open.orElseThrow(), now));
    }

    /** An identity that was linked before opens nothing any more, and its sessions end. */
    private OpenSession.Linked link(StrangerRows.Stranger stranger, LoginCodeRows.Open code, Instant now) {
        codes.use(code.id(), now);
        endSessions.of(code.loginId());
        logins.linkKey(code.loginId(), stranger.keyHash(), now);
        strangers.forget(stranger);
        Actor actor = logins.actorById(code.loginId()).orElseThrow();
        audit.done(OPERATION, actor, code.loginId());
        return new OpenSession.Linked(actor, stranger.proof());
    }
}
