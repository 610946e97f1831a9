package no.innpass.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Secrets come from the environment or from files, and from nowhere else. */
@Requirement("PRI-07")
class SecretFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileCountsAsTheVariable() throws IOException {
        try (Environment environment = started(Map.of(
                "DB_PASSWORD_FILE", file("a", "one\n"),
                "OIDC_CLIENT_SECRET_FILE", file("b", "two"),
                "OIDC_STAFF_CLIENT_SECRET_FILE", file("f", "six"),
                "LOGIN_KEY_FILE", file("c", "three"),
                "AUDIT_KEY_FILE", file("d", "four"),
                "FLYWAY_DATASOURCES_DEFAULT_PASSWORD_FILE", file("e", "five")))) {
            assertThat(text(environment, "datasources.default.password")).isEqualTo("one");
            assertThat(text(environment, "oidc.client-secret")).isEqualTo("two");
            assertThat(text(environment, "oidc.staff.client-secret")).isEqualTo("six");
            assertThat(text(environment, "login.key")).isEqualTo("three");
            assertThat(text(environment, "audit.key")).isEqualTo("four");
            assertThat(text(environment, "flyway.datasources.default.password")).isEqualTo("five");
        }
    }

    @Test
    void aFileThatIsNotThereOrEmptyOrGivenTwiceStopsTheStartWithoutTheSecret() throws IOException {
        String empty = file("empty", "\n");
        assertThatThrownBy(() -> SecretFiles.of(Map.of("AUDIT_KEY_FILE", "/nowhere/key")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("AUDIT_KEY_FILE names a file that cannot be read: /nowhere/key");
        assertThatThrownBy(() -> SecretFiles.of(Map.of("AUDIT_KEY_FILE", empty)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> SecretFiles.of(Map.of("AUDIT_KEY_FILE", file("key", "hidden"), "AUDIT_KEY", "x")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Both AUDIT_KEY and AUDIT_KEY_FILE are set. Leave one of them out.");
    }

    @Test
    void aSecretOfOursIsForItsOwnerAloneAlsoAfterACarelessRestore() throws IOException {
        Path file = folder.resolve("login-key");
        Secret made = Secret.readOrCreate(file);
        assertThat(modes(file)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Secret.readOrCreate(file)).isEqualTo(made);
        assertThat(modes(file)).isEqualTo("rw-------");
        assertThat(made).hasToString("Secret[hidden]");
    }

    @Test
    void noSecretStandsInTheConfiguration() throws IOException {
        Map<String, Object> configuration =
                new Yaml().load(Files.readString(Path.of("src/main/resources/application.yml")));
        assertThat(secrets("", configuration))
                .isNotEmpty()
                .allMatch(line -> line.matches("[^=]+=\\$\\{[a-z.-]+:(demo)?}"));
    }

    @SuppressWarnings("unchecked") // the form of the file
    private static Stream<String> secretsIn(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return secrets(path, (Map<String, Object>) map).stream();
        }
        boolean secret = path.matches(".*(password|secret|key)[^.]*");
        return secret ? Stream.of(path + "=" + value) : Stream.empty();
    }

    private static List<String> secrets(String path, Map<String, Object> map) {
        return map.entrySet().stream()
                .flatMap(entry -> secretsIn(path + "." + entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String modes(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String text(Environment environment, String property) {
        return environment.getProperty(property, String.class).orElse("");
    }

    private static Environment started(Map<String, String> variables) {
        return ApplicationContext.builder()
                .propertySources(SecretFiles.of(variables))
                .build()
                .getEnvironment()
                .start();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
