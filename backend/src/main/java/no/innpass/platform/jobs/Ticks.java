package no.innpass.platform.jobs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** The clock strikes; off with {@code jobs.enabled=false}. */
@Singleton
@Requires(property = "jobs.enabled", notEquals = "false")
class Ticks {
    private final RunJobs jobs;

    Ticks(RunJobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(fixedDelay = "${jobs.every:1m}", initialDelay = "${jobs.every:1m}")
    void minute() {
        jobs.run(Pace.EVERY_MINUTE);
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "10m")
    void tenMinutes() {
        jobs.run(Pace.EVERY_TEN_MINUTES);
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1h")
    void hour() {
        jobs.run(Pace.EVERY_HOUR);
    }
}
