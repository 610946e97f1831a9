package no.innpass.testing;

import io.micronaut.test.support.TestPropertyProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

/**
 * Mix-in for a {@code @MicronautTest(transactional = false)} class: its own database and its own home folder. The outbox pump, the
 * budgets and the demo staff are off unless the class asks for them: a test decides when events are delivered, and who works there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface OnPostgres extends TestPropertyProvider {

    @Override
    default Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("datasources.default.url", TestPostgres.newDatabase());
        properties.put("datasources.default.username", "postgres");
        properties.put("datasources.default.password", "postgres");
        properties.put("datasources.default.maximum-pool-size", "4");
        properties.put("innpass.home", newHome());
        properties.put("outbox.pump", "false");
        properties.put("jobs.enabled", "false");
        properties.put("innpass.demo.staff", "false");
        properties.put("innpass.limits.rates", "false");
        properties.put("micronaut.server.port", "-1");
        properties.putAll(moreProperties());
        return properties;
    }

    /** Properties that this class needs besides, or instead. */
    default Map<String, String> moreProperties() {
        return Map.of();
    }

    private static String newHome() {
        try {
            return Files.createTempDirectory("innpass-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
