package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.organisation.Logins;
import no.innpass.organisation.NewLogin;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.Ids;
import no.innpass.testing.Browser;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The product starts without its issuer, says so to whoever wants to log in, and goes on when the issuer is back. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class IssuerOutageIT implements OnPostgres {
    private final int port = freePort();

    /** Stands in for the outside issuer once it is back. */
    private final MockOAuth2Server outside = new MockOAuth2Server(new OAuth2Config(
            true, null, null, false, new OAuth2TokenProvider(new KeyProvider(), () -> MutableClock.START), Set.of()));

    @Inject
    EmbeddedServer server;

    @Inject
    Logins logins;

    @Inject
    Staff staff;

    @Inject
    Ids ids;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("oidc.issuer", issuer());
    }

    @Test
    void anOutageIsToldToPeopleAndProgramsAndEndsWithoutARestart() {
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(Browser.target(browser.get("/oauth/login/innpass"))).isEqualTo("/login?error=LOGIN_DOWN");
            HttpResponse<String> program =
                    browser.send("GET", "/api/v1/session", Map.of("Authorization", "Bearer " + ofTheIssuer()));
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("\"code\":\"LOGIN_DOWN\"");
            assertThat(browser.get("/health").statusCode()).isEqualTo(200);
        }
        outside.start(InetAddress.getLoopbackAddress(), port);
        peopleAndProgramsComeInWithoutAnotherStart();
        whoIsInTheMiddleOfALoginWhenItFallsSilentIsToldSo();
    }

    private void peopleAndProgramsComeInWithoutAnotherStart() {
        StaffMember kari = staff.register(new StaffMember(ids.next(), "Kari", null, null, "+4700000009", true, null));
        logins.link(
                new Identity(issuer(), "kari"),
                new NewLogin(
                        LoginKind.STAFF,
                        kari.id(),
                        kari.name(),
                        Language.NB,
                        List.of(Affiliation.national(Role.AUDITOR))));
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(Browser.target(browser.get(backFromTheIssuer(browser)))).isEqualTo("/");
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
        }
        try (Browser program = new Browser(server.getURI())) {
            HttpResponse<String> answer =
                    program.send("GET", "/api/v1/session", Map.of("Authorization", "Bearer " + token("kari")));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private void whoIsInTheMiddleOfALoginWhenItFallsSilentIsToldSo() {
        try (Browser browser = new Browser(server.getURI())) {
            String callback = backFromTheIssuer(browser);
            outside.shutdown();
            assertThat(Browser.target(browser.get(callback))).isEqualTo("/login?error=LOGIN_DOWN");
        }
    }

    /** Logs in at the issuer, and says where that sends the browser. */
    private static String backFromTheIssuer(Browser browser) {
        String form = Browser.target(browser.get("/oauth/login/innpass"));
        return Browser.target(browser.send(
                "POST", form, "username=kari", Map.of("Content-Type", "application/x-www-form-urlencoded")));
    }

    private String token(String subject) {
        return outside.issueToken("late", subject, "innpass-api", Map.of("iss", issuer()))
                .serialize();
    }

    /** Names the issuer; nobody can tell yet whether it signed. */
    private String ofTheIssuer() {
        return new PlainJWT(new JWTClaimsSet.Builder().issuer(issuer()).build()).serialize();
    }

    private String issuer() {
        return "http://127.0.0.1:" + port + "/late";
    }

    @AfterAll
    void stop() {
        outside.shutdown();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
