package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes a target. @param staffId nobody where absent */
@Serdeable
public record TakeTargetRequest(@Nullable UUID staffId) {}
