package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.testing.Browser;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** How the first administrator comes in where there is nobody yet: the command of those who operate the installation. */
@MicronautTest(transactional = false)
@Requirement({"PRI-01", "INTG-02"})
class FirstAdministratorIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    AddLogin add;

    @Test
    void theCodeOfTheCommandMakesTheFirstAdministrator() {
        String code = add.administrator("Åse Først", "+4740000000").code();
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(browser.logInAs("first")).isEqualTo("/login/code");
            browser.send(
                    "POST",
                    "/api/v1/login-link",
                    "{\"code\":\"" + code + "\"}",
                    Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
            assertThat(browser.get("/api/v1/session").body()).contains("\"roles\":[\"ADMIN\"]", "Åse Først");
            assertThat(browser.get("/api/v1/logins?query=%C3%A5se").body()).contains("Åse Først");
        }
    }
}
