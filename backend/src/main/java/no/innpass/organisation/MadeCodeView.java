package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A new one-time code, shown this once.
 *
 * @param code in four groups
 * @param endsAt from when on it is worth nothing
 */
@Serdeable
public record MadeCodeView(String code, Instant endsAt) {
    @Override
    public String toString() {
        return "MadeCodeView[hidden]";
    }
}
