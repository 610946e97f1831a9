package no.innpass.candidate.card;

import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.shared.CertificateState;
import no.innpass.shared.FactState;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a card may be made of (PRI-04): never a name, a place finer than the region, a functional fact or "abroad".
 *
 * @param certificates those that are held
 * @param speaking what the person manages; absent if not known
 * @param hours absent if not known
 */
public record CardFacts(
        UUID candidateId,
        NumberSet tasks,
        NumberSet certificates,
        @Nullable LanguageLevel speaking,
        @Nullable HoursBand hours) {

    static CardFacts of(CandidateFacts facts) {
        return new CardFacts(
                facts.id(),
                facts.done(),
                NumberSet.of(facts.certificateList().stream()
                        .filter(fact -> fact.certificate() == CertificateState.HELD)
                        .map(fact -> fact.concept())
                        .toList()),
                facts.language().functional().get(LanguageSkill.SPEAKING).orElse(null),
                facts.hoursState() == FactState.VALUE ? HoursBand.of(facts.hours()) : null);
    }
}
