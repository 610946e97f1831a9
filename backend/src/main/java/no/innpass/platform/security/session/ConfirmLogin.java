package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.ConfirmationLog;
import no.innpass.platform.security.LoginProof;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.StepUp;

/**
 * Somebody who is logged in shows anew that it is them, before they sign (INTG-02). It is a login at the same issuer, which is asked to
 * look again; it counts if it is the same login, and if the issuer says that the person was there just now. An issuer that does not say
 * so may have answered for an open window.
 */
@Singleton
public class ConfirmLogin {
    private final UseSession sessions;
    private final StepUp stepUp;
    private final ConfirmationLog log;

    ConfirmLogin(UseSession sessions, StepUp stepUp, ConfirmationLog log) {
        this.sessions = sessions;
        this.stepUp = stepUp;
        this.log = log;
    }

    /** The login that this browser has set out to confirm; empty where it simply logs in, or where its session has ended meanwhile. */
    public Optional<UUID> pending(HttpRequest<?> request) {
        return Confirming.is(request)
                ? SessionCookie.read(request).flatMap(sessions::running).map(UserSession::loginId)
                : Optional.empty();
    }

    /** Why it does not count; empty where it does. Either stands in the audit log. */
    public Optional<SecurityProblem> refusal(UUID login, Optional<Actor> proven, LoginProof proof) {
        Optional<SecurityProblem> why = why(login, proven, proof);
        why.ifPresentOrElse(problem -> log.refused(login, problem), () -> proven.ifPresent(log::confirmed));
        return why;
    }

    private Optional<SecurityProblem> why(UUID login, Optional<Actor> proven, LoginProof proof) {
        if (proven.filter(actor -> actor.loginId().equals(login)).isEmpty()) {
            return Optional.of(SecurityProblem.STEP_UP_OTHER_PERSON);
        }
        return stepUp.isFresh(proof) ? Optional.empty() : Optional.of(SecurityProblem.STEP_UP_NOT_FRESH);
    }
}
