package no.innpass.platform.retention;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.innpass.platform.time.BusinessClock;

/**
 * Retention every night from two o'clock on, by business time; a machine that slept then does it when it is up. Off with {@code
 * jobs.enabled=false}. Of several instances one does it.
 */
@Singleton
@Requires(property = "jobs.enabled", notEquals = "false")
class Nightly {
    private static final LocalTime FROM = LocalTime.of(2, 0);

    private final RunRetention retention;
    private final BusinessClock clock;

    Nightly(RunRetention retention, BusinessClock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "10m")
    void run() {
        if (!LocalTime.ofInstant(clock.now(), BusinessClock.ZONE).isBefore(FROM)) {
            retention.nightly(clock.today());
        }
    }
}
