package no.innpass.platform.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the person behind a request was proven.
 *
 * @param issuer name of the issuer in the settings
 * @param authenticatedAt when the issuer says that the person showed up there, by the system clock; absent where it did not say. Use of
 *     the login never moves it
 */
public record LoginProof(String issuer, @Nullable Instant authenticatedAt) {
    /** How far the issuer's clock may be ahead of ours. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    /**
     * From claim {@code auth_time}.
     *
     * @param seconds of the epoch; what is no number, or lies in the future, counts as not said
     */
    public static LoginProof of(String issuer, @Nullable Object seconds, Instant now) {
        if (!(seconds instanceof Number number)
                || number.longValue() <= 0
                || number.longValue() > now.plus(GRACE).getEpochSecond()) {
            return new LoginProof(issuer, null);
        }
        Instant said = Instant.ofEpochSecond(number.longValue());
        return new LoginProof(issuer, said.isAfter(now) ? now : said);
    }

    /** True up to, not including, the moment at which the login is as old as the limit. */
    public boolean isFresh(Instant now, Duration limit) {
        return authenticatedAt != null && now.isBefore(authenticatedAt.plus(limit));
    }
}
