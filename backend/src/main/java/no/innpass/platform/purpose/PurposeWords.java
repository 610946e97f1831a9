package no.innpass.platform.purpose;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.settings.Settings;

/** An entry of the register in words; periods are those of the settings on this day. */
@Singleton
public class PurposeWords {
    private final Messages messages;
    private final Settings settings;

    public PurposeWords(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** @throws IllegalStateException for a word that is missing; a test holds that there is none */
    public PurposeView view(RegisteredPurpose entry, Language language) {
        String name = entry.purpose().name();
        return new PurposeView(
                entry.purpose(),
                text(language, "title." + name, Map.of()),
                text(language, "why." + name, Map.of()),
                all(language, "basis.", entry.basis()),
                all(language, "data.", entry.data()),
                all(language, "receiver.", entry.receivers()),
                entry.keeps().stream().map(kept -> kept(language, kept)).toList(),
                entry.from(),
                entry.until());
    }

    private String kept(Language language, String key) {
        Map<String, String> period = key.equals(RegisteredPurpose.WHILE_FOLLOWED_UP)
                ? Map.of()
                : Map.of("n", String.valueOf(settings.integer(key)));
        return text(language, "keeps." + key, period);
    }

    private List<String> all(Language language, String kind, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> text(language, kind + value.name(), Map.of()))
                .toList();
    }

    private String text(Language language, String key, Map<String, String> parameters) {
        return messages.find(language, "purpose." + key, parameters)
                .orElseThrow(() -> new IllegalStateException("No " + language + " text for purpose." + key));
    }
}
