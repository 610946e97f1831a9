package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.state.ActorKind;
import org.jspecify.annotations.Nullable;

/** Puts the words of the text to a consent. */
@Singleton
class ConsentViews {
    private final ConsentTexts texts;

    ConsentViews(ConsentTexts texts) {
        this.texts = texts;
    }

    ConsentView of(Consent consent, Language language) {
        return of(consent, language, null);
    }

    /** @param reading the language to read the text in beside the one that applies; null for none */
    ConsentView of(Consent consent, Language language, @Nullable NoticeLanguage reading) {
        return new ConsentView(
                consent.id(),
                consent.type(),
                consent.receiver().employerId(),
                consent.receiver().region(),
                consent.state(),
                texts.text(consent.type(), consent.textVersion(), language).orElse(""),
                reading == null
                        ? null
                        : texts.translated(consent.type(), consent.textVersion(), reading)
                                .orElse(null),
                consent.textVersion(),
                consent.askedAt(),
                consent.givenHow(),
                consent.answeredAt(),
                consent.expiresOn(),
                consent.endedAt(),
                ConsentTable.STEPS.actions(consent.state(), ActorKind.CANDIDATE));
    }
}
