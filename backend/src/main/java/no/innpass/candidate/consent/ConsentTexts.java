package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;

/**
 * The texts that a candidate says yes to: {@code candidate.consent.TYPE.VERSION} in the message files. A text that has been shown is
 * never edited; a new wording gets the next version.
 */
@Singleton
class ConsentTexts {
    private static final String CURRENT = "1";

    private final Messages messages;

    ConsentTexts(Messages messages) {
        this.messages = messages;
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
        return messages.find(language, "candidate.consent." + type + "." + version, Map.of());
    }
}
