package no.innpass.candidate.consent;

import java.util.UUID;

/**
 * What a candidate answered before it was brought in here.
 *
 * @param yes false: said no
 * @param language ISO 639 code of the language in which it was asked
 */
public record EarlierAnswer(UUID candidate, ConsentType type, Receiver receiver, boolean yes, String language) {

    boolean isAnsweredBy(Consent consent) {
        return consent.candidateId().equals(candidate)
                && consent.type() == type
                && consent.receiver().equals(receiver);
    }
}
