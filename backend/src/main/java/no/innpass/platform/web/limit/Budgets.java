package no.innpass.platform.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What each login and each address has left, in the memory of this instance. At most {@link #MOST} are remembered; beyond that the
 * longest unused are forgotten, and start with a full budget: nobody can fill the memory by calling from many addresses. Time is the
 * system clock's.
 */
@Singleton
final class Budgets {
    static final int MOST = 50_000;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<Budget, Rate> rates = new EnumMap<>(Budget.class);
    private final Cache<Owner, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final TimeMeter time;
    private final boolean on;

    Budgets(List<Rate> rates, Clock clock, @Value("${innpass.limits.rates:true}") boolean on) {
        for (Budget budget : Budget.values()) {
            this.rates.put(
                    budget,
                    rates.stream()
                            .filter(rate -> rate.name().equals(budget.label()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("No innpass.rate." + budget.label())));
        }
        this.time = new ClockTime(clock);
        this.on = on;
    }

    /** @param whom a login or an address */
    private record Owner(Budget budget, String whom) {}

    /** False where the installation has switched the budgets off: then nothing is counted. */
    boolean on() {
        return on;
    }

    /** Takes one request from a budget, if it has one left. */
    Taken take(Budget budget, String whom) {
        Rate rate = rate(budget);
        ConsumptionProbe probe =
                buckets.get(new Owner(budget, whom), owner -> full(rate)).tryConsumeAndReturnRemaining(1);
        long pause = probe.isConsumed() ? 0 : Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS);
        return new Taken(rate, probe.getRemainingTokens(), Math.ceilDiv(probe.getNanosToWaitForReset(), NANOS), pause);
    }

    /** How many owners are remembered; for the test of the bound. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Rate rate(Budget budget) {
        Rate rate = rates.get(budget);
        if (rate == null) {
            throw new IllegalStateException("No rate for " + budget);
        }
        return rate;
    }

    private Bucket full(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
