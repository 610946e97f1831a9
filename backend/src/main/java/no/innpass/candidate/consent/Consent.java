package no.innpass.candidate.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to a candidate, and the answer.
 *
 * @param textVersion of the text that was shown when it was asked
 * @param language ISO 639 code of that text
 * @param askedBy login; absent when a rule or an import asked
 * @param expiresOn last day on which it holds; absent for no end
 * @param endedAt when it was withdrawn or ran out
 * @param version for the next change
 */
public record Consent(
        UUID id,
        UUID candidateId,
        ConsentType type,
        Receiver receiver,
        ConsentState state,
        String textVersion,
        String language,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable GivenHow givenHow,
        @Nullable Instant answeredAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant endedAt,
        long version) {

    /** True on days on which the receiver may use it. */
    public boolean holdsOn(LocalDate day) {
        return state == ConsentState.GIVEN && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
