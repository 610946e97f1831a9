package no.innpass.platform.settings;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Dated settings (INTG-16). A default stands in {@code settings.properties}; a row of table {@code setting} overrides it from its
 * date on (business clock), newest date first. National scope only so far.
 */
@Singleton
public class Settings {
    private final JdbcOperations jdbc;
    private final BusinessClock clock;
    private final Properties defaults = new Properties();

    public Settings(JdbcOperations jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        try (InputStream stream = Objects.requireNonNull(Settings.class.getResourceAsStream("/settings.properties"))) {
            defaults.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a key that has no default: a setting that nobody declared is a bug */
    public int integer(String key) {
        return Integer.parseInt(text(key));
    }

    /** As {@link #integer}, many with one question to the database; in the order of the keys. */
    @Transactional
    public List<Integer> integers(String... keys) {
        Map<String, String> values = values(keys);
        return Arrays.stream(keys)
                .map(key -> Integer.valueOf(Objects.requireNonNull(values.get(key))))
                .toList();
    }

    @Transactional
    public String text(String key) {
        return Objects.requireNonNull(values(key).get(key));
    }

    private Map<String, String> values(String... keys) {
        Map<String, String> values = new HashMap<>();
        for (String key : keys) {
            values.put(key, standard(key));
        }
        return jdbc.prepareStatement(
                "select key, value from setting where key = any(?) and valid_from <= ? order by valid_from", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("text", keys));
                    query.setObject(2, clock.today());
                    ResultSet rows = query.executeQuery();
                    while (rows.next()) {
                        values.put(rows.getString(1), rows.getString(2));
                    }
                    return values;
                });
    }

    private String standard(String key) {
        @Nullable String standard = defaults.getProperty(key);
        if (standard == null) {
            throw new IllegalArgumentException("No setting is called " + key);
        }
        return standard;
    }
}
