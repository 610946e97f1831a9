package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * A consent for the candidate and the owning office.
 *
 * @param employerId receiver; absent with {@code region} too: all
 * @param text what was asked, in the version that was shown
 * @param translation the same in the language that the reader asked for; absent where there is none
 * @param steps what the candidate may do now: GIVE and REFUSE, WITHDRAW, or nothing
 */
@Serdeable
public record ConsentView(
        UUID id,
        ConsentType type,
        @Nullable UUID employerId,
        @Nullable Region region,
        ConsentState state,
        String text,
        @Nullable ConsentTranslationView translation,
        String textVersion,
        Instant askedAt,
        @Nullable GivenHow givenHow,
        @Nullable Instant answeredAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant endedAt,
        List<ConsentAction> steps) {}
