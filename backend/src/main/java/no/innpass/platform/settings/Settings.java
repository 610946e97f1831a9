package no.innpass.platform.settings;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
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

    @Transactional
    public String text(String key) {
        @Nullable String standard = defaults.getProperty(key);
        if (standard == null) {
            throw new IllegalArgumentException("No setting is called " + key);
        }
        return jdbc.prepareStatement(
                "select value from setting where key = ? and valid_from <= ? order by valid_from desc limit 1",
                query -> {
                    query.setString(1, key);
                    query.setObject(2, clock.today());
                    ResultSet row = query.executeQuery();
                    return row.next() ? row.getString(1) : standard;
                });
    }
}
