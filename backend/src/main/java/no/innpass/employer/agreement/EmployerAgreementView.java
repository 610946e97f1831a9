package no.innpass.employer.agreement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with an employer as staff see it.
 *
 * @param provider name of the provider that it is with
 * @param office name of our office
 * @param number places a year for a standing commitment, most people in the period for an intake, else a goal in places
 * @param endedOn first day on which it does not hold any longer, where it was ended before its last day
 * @param madeBy name; absent where a file brought it
 * @param reviewDue somebody should look at it now
 * @param version for If-Match
 */
@Serdeable
public record EmployerAgreementView(
        UUID id,
        UUID employerId,
        AgreementKind kind,
        AgreementStanding standing,
        @Nullable UUID providerId,
        @Nullable String provider,
        @Nullable String office,
        @Nullable String otherParties,
        @Nullable Integer number,
        LocalDate from,
        LocalDate to,
        @Nullable String goals,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate endedOn,
        @Nullable String endWords,
        @Nullable String madeBy,
        boolean reviewDue,
        long version) {}
