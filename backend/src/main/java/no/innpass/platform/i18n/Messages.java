package no.innpass.platform.i18n;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key, {@code room.KEY}, from {@code i18n/<room>_<language>.properties} (UTF-8). A parameter stands in braces:
 * {@code {name}}. Tests hold that each key stands in every language.
 */
@Singleton
public final class Messages {
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** The text with its parameters filled in; empty when the key is not known. */
    public Optional<String> find(Language language, String key, Map<String, ?> parameters) {
        return find(language.code(), key, parameters);
    }

    /** The same for texts that stand in every language of notices. */
    public Optional<String> find(NoticeLanguage language, String key, Map<String, ?> parameters) {
        return find(language.code(), key, parameters);
    }

    private Optional<String> find(String language, String key, Map<String, ?> parameters) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Properties texts = files.computeIfAbsent(key.substring(0, dot) + "_" + language, Messages::load);
        return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, parameters));
    }

    private static String fill(String text, Map<String, ?> parameters) {
        String filled = text;
        for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        }
        return filled;
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (@Nullable InputStream stream = Messages.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
