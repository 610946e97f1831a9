package no.innpass.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the rules and due dates: system time plus an offset that demo mode may move (requirements 0.1).
 * Days are those of Europe/Oslo. Safe for use by several threads.
 */
@Singleton
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Clock system;
    private volatile Duration offset = Duration.ZERO;

    public BusinessClock(Clock system) {
        this.system = system;
    }

    public Instant now() {
        return system.instant().plus(offset);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Sets the distance to the system clock; zero brings business time back to the present. */
    public void offsetBy(Duration distance) {
        offset = distance;
    }

    public Duration offset() {
        return offset;
    }
}
