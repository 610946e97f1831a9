package no.innpass.platform.security.session;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Logs a login out everywhere: the next request of any device is refused. */
@Singleton
public class EndSessions {
    private final UserSessions sessions;
    private final Clock clock;

    EndSessions(UserSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID loginId) {
        sessions.endAll(loginId, clock.instant());
    }
}
