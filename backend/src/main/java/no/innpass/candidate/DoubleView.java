package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the same person (CAN-27). Of a candidate outside the own office only whom to call.
 *
 * @param candidateId absent outside the own office, like {@code number} and {@code name}
 */
@Serdeable
public record DoubleView(
        @Nullable UUID candidateId,
        @Nullable Long number,
        @Nullable String name,
        @Nullable String callName,
        @Nullable String callPhone) {}
