package no.innpass.platform.security.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.innpass.platform.security.LoginProof;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code user_session}.
 *
 * @param proof how the person was proven when it was opened
 * @param endsAt the absolute end
 * @param endedAt when somebody logged out; absent while nobody has
 */
record UserSession(
        UUID loginId,
        LoginProof proof,
        Instant lastUsedAt,
        Instant endsAt,
        @Nullable Instant endedAt) {
    enum State {
        OPEN,
        EXPIRED,
        ENDED
    }

    /** Open up to, not including, the moment of either limit. A log-out is told before an expiry. */
    State stateAt(Instant now, Duration idle) {
        if (endedAt != null) {
            return State.ENDED;
        }
        return now.isBefore(endsAt) && now.isBefore(idleEnd(idle)) ? State.OPEN : State.EXPIRED;
    }

    Instant idleEnd(Duration idle) {
        return lastUsedAt.plus(idle);
    }
}
