package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's own page.
 *
 * @param contact the one person to ring; absent while nobody is named
 * @param unconfirmed it is time to say "still available" (CAN-19)
 * @param acceptsNoJob has said yes to practice from which no job can be reached, until it is taken back (MAT-12)
 */
@Serdeable
public record MeView(
        UUID id,
        String name,
        String contactLanguage,
        @Nullable CallView contact,
        Readiness readiness,
        @Nullable LocalDate readyFrom,
        @Nullable LocalDate readinessConfirmedOn,
        boolean unconfirmed,
        boolean acceptsNoJob) {}
