package no.innpass.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The system clock (tokens, sessions, rate limits, audit order), in microseconds as PostgreSQL keeps them. */
@Factory
final class Clocks {

    @Singleton
    Clock systemClock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
