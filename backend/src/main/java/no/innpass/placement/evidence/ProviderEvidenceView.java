package no.innpass.placement.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How practice ended for people from all classes of one provider: evidence, part of no score, and not an effect (MAT-32, HR-13).
 *
 * @param finished people whose practice ended in the period (n); absent where they are too few to tell
 * @param jobs of them with a job at the end, here or elsewhere; absent where they, or the others, are too few
 * @param least numbers of fewer people than this are hidden
 * @param since first day of the period
 * @param until last day of it
 */
@Serdeable
record ProviderEvidenceView(
        UUID providerId,
        String provider,
        @Nullable Integer finished,
        @Nullable Integer jobs,
        int least,
        LocalDate since,
        LocalDate until) {}
