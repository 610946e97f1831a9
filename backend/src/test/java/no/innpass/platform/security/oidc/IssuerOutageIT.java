package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.testing.Browser;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** The product starts without its issuer and says so to whoever wants to log in. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class IssuerOutageIT implements OnPostgres {
    private final int port = freePort();

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("oidc.issuer", "http://127.0.0.1:" + port + "/late");
    }

    @Test
    void anOutageIsToldToPeopleAndPrograms() {
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(Browser.target(browser.get("/oauth/login/innpass"))).isEqualTo("/login?error=LOGIN_DOWN");
            HttpResponse<String> program =
                    browser.send("GET", "/api/v1/session", Map.of("Authorization", "Bearer abc"));
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("\"code\":\"LOGIN_DOWN\"");
            assertThat(browser.get("/health").statusCode()).isEqualTo(200);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
