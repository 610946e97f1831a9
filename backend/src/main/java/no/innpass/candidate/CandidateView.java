package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for the staff of the owning office.
 *
 * @param version for If-Match with a change of readiness or owner
 * @param protectedIdentity seen by adviser and deputy alone (PRI-19)
 * @param completeThese what is missing before the candidate can be asked (MAT-04)
 */
@Serdeable
public record CandidateView(
        UUID id,
        long number,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String contactLanguage,
        UUID officeId,
        @Nullable UUID adviserId,
        @Nullable String adviserName,
        @Nullable UUID deputyId,
        Readiness readiness,
        @Nullable LocalDate readyFrom,
        @Nullable LocalDate readinessConfirmedOn,
        boolean unconfirmed,
        @Nullable LocalDate mappedOn,
        List<ReferralItem> completeThese,
        boolean acceptsNoJob,
        boolean protectedIdentity,
        long version) {}
