package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.i18n.Translations;

/**
 * The texts that a candidate says yes to: {@code candidate.consent.TYPE.VERSION} in the message files. A text that has been shown is
 * never edited; a new wording gets the next version, and its translations with it.
 */
@Singleton
class ConsentTexts {
    private static final String CURRENT = "1";

    private final Messages messages;
    private final Translations translations;

    ConsentTexts(Messages messages, Translations translations) {
        this.messages = messages;
        this.translations = translations;
    }

    /** True for a type that cannot be asked for yet. */
    boolean isMissing(ConsentType type) {
        return text(type, CURRENT, Language.NB).isEmpty();
    }

    /** Version that is asked with today. */
    String version(ConsentType type) {
        if (isMissing(type)) {
            throw new IllegalStateException("No text for consent " + type);
        }
        return CURRENT;
    }

    /** Empty for a type that has no text yet, and so cannot be asked for. */
    Optional<String> text(ConsentType type, String version, Language language) {
        return messages.find(language, key(type, version), Map.of());
    }

    /** The same to be read beside the text that applies; empty where it is not translated. */
    Optional<ConsentTranslationView> translated(ConsentType type, String version, NoticeLanguage language) {
        return messages.find(language, key(type, version), Map.of())
                .map(text -> new ConsentTranslationView(
                        language.code(), language.direction(), text, translations.unchecked(language)));
    }

    private static String key(ConsentType type, String version) {
        return "candidate.consent." + type + "." + version;
    }
}
