package no.innpass.platform.security.session;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.LoginProof;
import no.innpass.platform.security.SecurityProblem;

/** Finds who a session belongs to, and moves its idle limit on. */
@Singleton
class UseSession {
    /** A use is written down at most this often: one write a minute instead of one for each request. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final UserSessions sessions;
    private final Actors actors;
    private final SessionLimits limits;
    private final Clock clock;

    UseSession(UserSessions sessions, Actors actors, SessionLimits limits, Clock clock) {
        this.sessions = sessions;
        this.actors = actors;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whose session it is, or why it is nobody's. */
    sealed interface Use {
        record By(Actor actor, LoginProof proof) implements Use {}

        record Refused(SecurityProblem reason) implements Use {}
    }

    /** The session, if it still runs; it is not used thereby. */
    @Transactional
    Optional<UserSession> running(SessionId id) {
        return sessions.find(id).filter(one -> one.stateAt(clock.instant(), limits.idle()) == UserSession.State.OPEN);
    }

    /** @param byPerson moves the idle limit on */
    @Transactional
    Use use(SessionId id, boolean byPerson) {
        Optional<UserSession> found = sessions.find(id);
        if (found.isEmpty()) {
            return new Use.Refused(SecurityProblem.SESSION_ENDED);
        }
        UserSession session = found.get();
        Instant now = clock.instant();
        return switch (session.stateAt(now, limits.idle())) {
            case ENDED -> new Use.Refused(SecurityProblem.SESSION_ENDED);
            case EXPIRED -> new Use.Refused(SecurityProblem.SESSION_EXPIRED);
            case OPEN -> {
                if (byPerson && !now.isBefore(session.lastUsedAt().plus(GRAIN))) {
                    sessions.touch(id, now);
                }
                yield actors.withLogin(session.loginId())
                        .<Use>map(actor -> new Use.By(actor, session.proof()))
                        .orElseGet(() -> new Use.Refused(SecurityProblem.SESSION_ENDED));
            }
        };
    }
}
