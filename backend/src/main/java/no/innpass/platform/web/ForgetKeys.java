package no.innpass.platform.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import no.innpass.platform.jobs.JobThatProtects;
import no.innpass.platform.jobs.Pace;

/**
 * Deletes idempotency keys of yesterday: a stored answer may hold a name, and is not to outlive the retry it was kept for (PRI-12).
 * By the system clock.
 */
@Singleton
class ForgetKeys implements JobThatProtects {
    static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final Clock clock;

    ForgetKeys(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "FORGET_KEYS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    @Override
    public String why() {
        return "deletes answers that were kept for a retry";
    }

    @Override
    @Transactional
    public int run() {
        return keys.forgetBefore(clock.instant().minus(KEPT));
    }
}
