package no.innpass.candidate;

import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to register a candidate; everything else is facts of the profile.
 *
 * @param contactLanguage ISO 639 code
 * @param readyFrom goes with READY_FROM, and only with it
 */
public record NewCandidate(
        CandidateContact contact,
        UUID officeId,
        @Nullable UUID adviserId,
        @Nullable UUID deputyId,
        String contactLanguage,
        Readiness readiness,
        @Nullable LocalDate readyFrom) {}
