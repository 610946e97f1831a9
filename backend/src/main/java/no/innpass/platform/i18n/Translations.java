package no.innpass.platform.i18n;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which translations nobody who knows the language has checked yet: the lines of {@code translations.txt}. Bokmål is the text that
 * applies, and no translation. A line that is no language stops the start.
 */
@Singleton
public final class Translations {
    private final Set<NoticeLanguage> unchecked;
    private final Messages messages;

    @Inject
    public Translations(Messages messages) {
        this(messages, lines());
    }

    Translations(Messages messages, String text) {
        this.messages = messages;
        unchecked = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> NoticeLanguage.valueOf(line.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        if (unchecked.contains(NoticeLanguage.NB)) {
            throw new IllegalArgumentException("Bokmål is the text that applies, and no translation");
        }
    }

    /** What to say of the translation in its own language; null where somebody has checked it. */
    public @Nullable String unchecked(NoticeLanguage language) {
        return unchecked.contains(language)
                ? messages.find(language, "notice.unchecked", Map.of()).orElseThrow()
                : null;
    }

    private static String lines() {
        try (InputStream file = Objects.requireNonNull(
                Translations.class.getResourceAsStream("/translations.txt"), "translations.txt is missing")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
