package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is to contact a firm.
 *
 * @param staffId of the offices that the caller looks after
 * @param day today at the earliest
 */
@Serdeable
public record AssignRequest(
        @NotNull UUID staffId,
        @NotNull LocalDate day,
        @NotNull ActivityChannel channel) {}
