package no.innpass.platform.database;

import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets that are given as files: where {@code X} is a password, a secret or a key, {@code X_FILE} names a file that holds it, as
 * container platforms mount them. The value counts as if the environment had held it as {@code X}; a line break at the end is left
 * out. So a secret need not stand where every process of the user can read it.
 */
public final class SecretFiles {
    private static final Pattern GIVEN = Pattern.compile("([A-Z0-9_]+_(?:PASSWORD|SECRET|KEY))_FILE");

    private SecretFiles() {}

    /** @throws StartRefused when a file cannot be read or is empty, or both X and X_FILE are set; the sentence holds no secret */
    public static PropertySource of(Map<String, String> environment) {
        Map<String, Object> secrets = new HashMap<>();
        environment.forEach((name, file) -> {
            Matcher given = GIVEN.matcher(name);
            if (given.matches() && !file.isBlank()) {
                String secret = given.group(1);
                if (!environment.getOrDefault(secret, "").isBlank()) {
                    throw new StartRefused("Both " + secret + " and " + name + " are set. Leave one of them out.");
                }
                secrets.put(secret, content(name, Path.of(file)));
            }
        });
        return PropertySource.of(
                "secret files",
                secrets,
                PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                PropertySource.Origin.of("secret files"));
    }

    private static String content(String name, Path file) {
        try {
            String text = Files.readString(file).stripTrailing();
            if (text.isEmpty()) {
                throw new StartRefused(name + " names a file that is empty: " + file);
            }
            return text;
        } catch (IOException e) {
            throw new StartRefused(name + " names a file that cannot be read: " + file);
        }
    }
}
