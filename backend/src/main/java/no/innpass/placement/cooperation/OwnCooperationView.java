package no.innpass.placement.cooperation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.agreement.AgreementKind;
import no.innpass.employer.agreement.AgreementStanding;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the firm itself reads it, with its real numbers; those that are over are left out.
 *
 * @param number places a year for a standing commitment, most people in the period for an intake, else a goal in places
 * @param since first day that is counted
 * @param used what is held against the number; absent without one
 */
@Serdeable
public record OwnCooperationView(
        UUID id,
        AgreementKind kind,
        AgreementStanding standing,
        @Nullable String provider,
        @Nullable String office,
        @Nullable String otherParties,
        @Nullable Integer number,
        LocalDate from,
        LocalDate to,
        @Nullable String goals,
        LocalDate since,
        int offered,
        int presented,
        int started,
        int hired,
        @Nullable Integer used,
        @Nullable Integer left) {}
