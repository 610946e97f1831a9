package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/openapi.yml} is what the code says. After a wanted change of the API run this test once with
 * {@code -Dinnpass.update=true}, then {@code npm run api} in {@code frontend}.
 */
class OpenApiFileTest {
    private static final Path FILE = Path.of("..", "docs", "openapi.yml");

    @Test
    @Requirement("INTG-01")
    void theDescriptionInTheRepositoryEqualsTheOneGeneratedFromTheCode() throws IOException {
        String generated;
        try (InputStream stream = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/swagger/innpass-v1.yml"), "no description was generated")) {
            generated = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (Boolean.getBoolean("innpass.update")) {
            Files.writeString(FILE, generated);
        }
        assertThat(generated).startsWith("openapi: 3.0");
        assertThat(Files.readString(FILE))
                .as("docs/openapi.yml is out of date; see the class comment")
                .isEqualTo(generated);
    }
}
