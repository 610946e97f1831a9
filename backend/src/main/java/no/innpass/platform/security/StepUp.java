package no.innpass.platform.security;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * How recent a login must be for what binds somebody, cannot be undone, or gives somebody power (INTG-02): {@code FRESH} in
 * {@code permissions.txt}. By the system clock, never the movable one.
 */
@Singleton
public final class StepUp {
    private final Duration limit;
    private final Clock clock;

    StepUp(@Property(name = "login.step-up-minutes", defaultValue = "10") int minutes, Clock clock) {
        if (minutes < 1) {
            throw new IllegalArgumentException("LOGIN_STEP_UP_MINUTES is to be at least 1, not " + minutes);
        }
        this.limit = Duration.ofMinutes(minutes);
        this.clock = clock;
    }

    public boolean isFresh(LoginProof proof) {
        return proof.isFresh(clock.instant(), limit);
    }

    /** What a program is told (RFC 9470): that a login is there, how recent it must be. */
    String challenge() {
        return "Bearer error=\"insufficient_user_authentication\", "
                + "error_description=\"A more recent login is required\", max_age=\"" + limit.toSeconds() + "\"";
    }
}
