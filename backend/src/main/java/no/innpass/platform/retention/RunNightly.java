package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.innpass.platform.jobs.JobThatProtects;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.time.BusinessClock;

/** Retention every night from two o'clock on, by business time; a machine that slept then does it when it is up. Of several instances one does it. */
@Singleton
class RunNightly implements JobThatProtects {
    private static final LocalTime FROM = LocalTime.of(2, 0);

    private final RunRetention retention;
    private final BusinessClock clock;

    RunNightly(RunRetention retention, BusinessClock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "RETENTION";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_TEN_MINUTES;
    }

    @Override
    public String why() {
        return "deletes what is past its term, and cancels drafts that nobody has touched; data without a basis must go above all";
    }

    @Override
    public int run() {
        if (LocalTime.ofInstant(clock.now(), BusinessClock.ZONE).isBefore(FROM)) {
            return 0;
        }
        return retention.nightly(clock.today()).map(counts -> counts.size()).orElse(0);
    }
}
