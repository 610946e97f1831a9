package no.innpass.platform.i18n;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which translations nobody who knows the language has checked yet: the lines of {@code translations.txt}. Bokmål is the text that
 * applies, and no translation. A line that is no language stops the start.
 */
@Singleton
public final class Translations {
    private final Set<NoticeLanguage> unchecked;

    public Translations() {
        this(lines());
    }

    Translations(String text) {
        unchecked = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> NoticeLanguage.valueOf(line.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        if (unchecked.contains(NoticeLanguage.NB)) {
            throw new IllegalArgumentException("Bokmål is the text that applies, and no translation");
        }
    }

    public boolean isUnchecked(NoticeLanguage language) {
        return unchecked.contains(language);
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
