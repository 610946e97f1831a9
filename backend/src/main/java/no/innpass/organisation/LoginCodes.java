package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Door to the one-time codes by which an identity is linked to a login (INTG-02). Who may make one for whom is decided by those who ask:
 * the adviser's room for candidates, the owner's for employers, the administrator for staff. Codes live by the system clock.
 */
@Singleton
public class LoginCodes {
    private final LoginCodeRows codes;
    private final LoginRows logins;
    private final LoginKey key;
    private final LoginSettings settings;
    private final LoginAudit audit;
    private final Clock clock;
    private final Ids ids;

    LoginCodes(
            LoginCodeRows codes,
            LoginRows logins,
            LoginKey key,
            LoginSettings settings,
            LoginAudit audit,
            Clock clock,
            Ids ids) {
        this.codes = codes;
        this.logins = logins;
        this.key = key;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A new code; one that waits is worth nothing from now on. For a login that is linked already, it will put another identity in the
     * place of the first.
     *
     * @param maker absent for a command of those who operate the installation
     * @throws Refused LOGIN_CLOSED, or NOT_FOUND
     */
    @Transactional
    public MadeCodeView make(@Nullable Actor maker, UUID loginId) {
        LoginRows.Standing login =
                logins.standing(loginId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!login.active()) {
            throw new Refused(OrganisationProblem.LOGIN_CLOSED);
        }
        Instant now = clock.instant();
        codes.withdraw(loginId, now);
        LoginCode code = Stream.generate(LoginCode::create)
                .filter(one -> codes.bySelector(one.selector()).isEmpty())
                .findFirst()
                .orElseThrow();
        LoginCodeRows.Open open = new LoginCodeRows.Open(
                ids.next(), loginId, key.hash(code), now, now.plus(settings.codeLife()), settings.codeTries());
        codes.insert(open, code.selector(), maker == null ? null : maker.loginId());
        audit.done("MAKE_LOGIN_CODE", maker, loginId);
        return new MadeCodeView(code.text(), open.endsAt());
    }

    /** The code that waits is worth nothing from now on; nothing happens when none does. */
    @Transactional
    public void withdraw(Actor actor, UUID loginId) {
        if (codes.withdraw(loginId, clock.instant())) {
            audit.done("WITHDRAW_LOGIN_CODE", actor, loginId);
        }
    }

    /** Empty for a login that does not exist. */
    @Transactional
    public Optional<LoginStatusView> status(UUID loginId) {
        return logins.standing(loginId)
                .map(login -> new LoginStatusView(
                        login.active(),
                        login.linkedAt(),
                        codes.ofLogin(loginId).map(this::waiting).orElse(null)));
    }

    private LoginStatusView.WaitingCode waiting(LoginCodeRows.Open code) {
        return new LoginStatusView.WaitingCode(
                code.madeAt(), code.endsAt(), code.triesLeft(), !code.holdsAt(clock.instant()));
    }
}
