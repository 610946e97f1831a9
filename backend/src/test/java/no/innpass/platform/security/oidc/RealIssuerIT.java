package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.time.Instant;
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

/** With an issuer set, that issuer is the only way in, and the demo does not exist. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class RealIssuerIT implements OnPostgres {
    private static final Instant NOW = MutableClock.START;

    @Inject
    EmbeddedServer server;

    @Inject
    Logins logins;

    @Inject
    Staff staff;

    @Inject
    Ids ids;

    /** A server of its own stands in for the outside issuer: the same protocol, another key, another address. */
    private final MockOAuth2Server outside = new MockOAuth2Server(
            new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(new KeyProvider(), () -> NOW), Set.of()));

    @Override
    public Map<String, String> moreProperties() {
        outside.start(InetAddress.getLoopbackAddress(), 0);
        return Map.of("oidc.issuer", issuer(), "oidc.client-id", "innpass-web", "innpass.demo.staff", "true");
    }

    @AfterAll
    void stop() {
        outside.shutdown();
    }

    @Test
    void nothingOfTheDemoExists() {
        assertThat(server.getApplicationContext().findBean(DemoIssuer.class)).isEmpty();
        try (Browser browser = new Browser(server.getURI())) {
            for (String path : List.of(
                    "/demo/login?subject=adviser-hamar-1",
                    "/demo/token?as=ADVISER",
                    "/demo/token?as=adviser-hamar-1",
                    "/api/v1/demo/persons")) {
                HttpResponse<String> answer = browser.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
            }
            assertThat(browser.send("POST", "/demo/clock?days=14", "", Map.of()).statusCode())
                    .as("the clock of a real installation")
                    .isEqualTo(404);
            String start = Browser.target(browser.get("/oauth/login/innpass?login_hint=adviser-hamar-1"));
            assertThat(start).startsWith(issuer()).doesNotContain("login_hint");
        }
    }

    @Test
    void theOutsideIssuersPersonLogsInOnceLinked() {
        assertThat(logInOutside("kari")).isEqualTo("/login/code");
        StaffMember kari = staff.register(new StaffMember(ids.next(), "Kari", null, null, "+4700000009", true, null));
        logins.link(
                new Identity(issuer(), "kari"),
                new NewLogin(
                        LoginKind.STAFF,
                        kari.id(),
                        kari.name(),
                        Language.NB,
                        List.of(Affiliation.national(Role.AUDITOR))));
        assertThat(logInOutside("kari")).isEqualTo("/");
    }

    @Test
    void aDemoLinkIsWorthNothingHere() {
        StaffMember ola = staff.register(new StaffMember(ids.next(), "Ola", null, null, "+4700000009", true, null));
        logins.link(
                Identity.demo("ola"),
                new NewLogin(
                        LoginKind.STAFF, ola.id(), ola.name(), Language.NB, List.of(Affiliation.national(Role.ADMIN))));
        assertThat(logInOutside("ola")).isEqualTo("/login/code");
    }

    private String logInOutside(String username) {
        try (Browser browser = new Browser(server.getURI())) {
            String form = Browser.target(browser.get("/oauth/login/innpass"));
            HttpResponse<String> loggedIn = browser.send(
                    "POST", form, "username=" + username, Map.of("Content-Type", "application/x-www-form-urlencoded"));
            String end = Browser.target(browser.get(Browser.target(loggedIn)));
            if (end.equals("/")) {
                assertThat(browser.get("/api/v1/session").body()).contains("\"demo\":false");
            }
            return end;
        }
    }

    private String issuer() {
        return "http://127.0.0.1:" + outside.baseUrl().port() + "/outside";
    }
}
