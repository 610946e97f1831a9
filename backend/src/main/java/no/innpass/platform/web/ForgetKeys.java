package no.innpass.platform.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Deletes idempotency keys of yesterday: a stored answer may hold a name, and is not to outlive the retry it was kept for (PRI-12).
 * By the system clock, every hour; off with {@code jobs.enabled=false}.
 */
@Singleton
@Requires(property = "jobs.enabled", notEquals = "false")
class ForgetKeys {
    static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final Clock clock;

    ForgetKeys(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @Transactional
    int run() {
        return keys.forgetBefore(clock.instant().minus(KEPT));
    }
}
