package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/** A line of a party's list of agreements. */
@Serdeable
public record AgreementRowView(
        UUID id,
        UUID introductionId,
        String workplaceName,
        AgreementState state,
        LocalDate startsOn,
        LocalDate endsOn) {}
