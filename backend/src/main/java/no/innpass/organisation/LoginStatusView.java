package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can log in.
 *
 * @param linkedAt since when an identity is linked; absent: none is
 * @param code the one-time code that waits to be used; absent: none does
 */
@Serdeable
public record LoginStatusView(
        boolean active,
        @Nullable Instant linkedAt,
        @Nullable WaitingCode code) {

    /** @param dead too old, or tried wrongly too often */
    @Serdeable
    public record WaitingCode(Instant madeAt, Instant endsAt, int triesLeft, boolean dead) {}
}
