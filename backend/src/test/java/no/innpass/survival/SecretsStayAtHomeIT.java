package no.innpass.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.testing.Browser;
import no.innpass.testing.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secrets that an installation makes are for its owner alone, and in no line of its log. */
@Requirement("PRI-07")
class SecretsStayAtHomeIT {
    @TempDir
    Path folder;

    @Test
    void filesOfSecretsAreForTheOwnerAloneAndTheirContentIsNeverLogged() throws IOException {
        Path home = folder.resolve("home");
        String log;
        try (Installation app = Installation.start(home, Installation.freePort())) {
            try (Browser browser = new Browser(app.address())) {
                browser.get("/api/v1/session");
                browser.get("/demo/login?subject=nobody");
            }
            log = app.output();
        }
        try (Stream<Path> files = Files.list(home.resolve("secrets"))) {
            List<Path> secrets = files.toList();
            assertThat(secrets)
                    .extracting(file -> file.getFileName().toString())
                    .contains("database-password", "login-key", "audit-key");
            for (Path secret : secrets) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
                assertThat(log).doesNotContain(Files.readString(secret).strip());
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets"))))
                .isEqualTo("rwx------");
    }
}
