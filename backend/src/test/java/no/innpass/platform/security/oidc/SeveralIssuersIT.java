package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Staff, candidates and systems come from different issuers, and none can speak for another's. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class SeveralIssuersIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    Logins logins;

    @Inject
    Staff staff;

    @Inject
    Ids ids;

    /** One server, three issuers: each has an address and a key of its own. */
    private final MockOAuth2Server outside = new MockOAuth2Server(new OAuth2Config(
            true, null, null, false, new OAuth2TokenProvider(new KeyProvider(), () -> MutableClock.START), Set.of()));

    @Override
    public Map<String, String> moreProperties() {
        outside.start(InetAddress.getLoopbackAddress(), 0);
        return Map.ofEntries(
                Map.entry("oidc.issuers", "staff,citizens,machines"),
                Map.entry("oidc.staff.url", url("staff")),
                Map.entry("oidc.staff.kinds", "STAFF"),
                Map.entry("oidc.staff.client-id", "innpass-staff"),
                Map.entry("oidc.staff.client-secret", "s1"),
                Map.entry("oidc.staff.label-nb", "Ansatt i Nav"),
                Map.entry("oidc.staff.label-en", "Employee of Nav"),
                Map.entry("oidc.citizens.url", url("citizens")),
                Map.entry("oidc.citizens.kinds", "CANDIDATE, EMPLOYER"),
                Map.entry("oidc.citizens.client-id", "innpass-citizens"),
                Map.entry("oidc.citizens.client-secret", "s2"),
                Map.entry("oidc.machines.url", url("machines")),
                Map.entry("oidc.machines.kinds", "SYSTEM"),
                Map.entry("oidc.machines.client-id", "innpass-api"));
    }

    @AfterAll
    void stop() {
        outside.shutdown();
    }

    @Test
    void thereIsOneDoorForEachIssuerOfPeople() {
        try (Browser browser = new Browser(server.getURI())) {
            String doors = browser.get("/api/v1/login-doors").body();
            assertThat(doors)
                    .contains("\"name\":\"staff\",\"kinds\":[\"STAFF\"],\"labelNb\":\"Ansatt i Nav\"")
                    .contains("\"name\":\"citizens\",\"kinds\":[\"EMPLOYER\",\"CANDIDATE\"]")
                    .doesNotContain("machines", url("staff"));
            for (String door : List.of("staff", "citizens")) {
                assertThat(Browser.target(browser.get("/oauth/login/" + door)))
                        .startsWith(url(door) + "/authorize")
                        .contains("client_id=innpass-" + door, "code_challenge_method=S256", "nonce=");
            }
            for (String none : List.of("/oauth/login/machines", "/oauth/login/innpass", "/demo/login?subject=x")) {
                assertThat(browser.get(none).statusCode()).as(none).isEqualTo(404);
            }
        }
    }

    @Test
    void anIssuerLetsInItsOwnKindAlone() {
        link("staff", "kari", LoginKind.STAFF, Affiliation.national(Role.AUDITOR));
        link("citizens", "kari", LoginKind.STAFF, Affiliation.national(Role.ADMIN));
        link("citizens", "amina", LoginKind.CANDIDATE, Affiliation.own(Role.CANDIDATE));
        assertThat(logIn("staff", "kari")).isEqualTo("/");
        assertThat(logIn("citizens", "amina")).isEqualTo("/");
        assertThat(logIn("citizens", "kari")).isEqualTo("/login?error=LOGIN_WRONG_DOOR");
        assertThat(bearer(token("citizens", "kari", "innpass-api"))).contains("\"code\":\"LOGIN_WRONG_DOOR\"");
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        link("staff", "ola", LoginKind.STAFF, Affiliation.national(Role.AUDITOR));
        assertThat(logIn("citizens", "ola")).isNotEqualTo("/");
        assertThat(bearer(token("citizens", "ola", "innpass-api"))).contains("\"code\":\"LOGIN_UNKNOWN\"");
    }

    @Test
    void anIssuersKeySpeaksForNoOther() {
        link("staff", "siri", LoginKind.STAFF, Affiliation.national(Role.AUDITOR));
        assertThat(bearer(token("staff", "siri", "innpass-api"))).contains("\"roles\":[\"AUDITOR\"]");
        String forged = outside.issueToken("citizens", "siri", "innpass-api", Map.of("iss", url("staff")))
                .serialize();
        assertThat(bearer(forged)).contains("\"code\":\"TOKEN_INVALID\"");
        assertThat(bearer(token("elsewhere", "siri", "innpass-api"))).contains("\"code\":\"TOKEN_INVALID\"");
        assertThat(bearer(token("staff", "siri", "somebody-else"))).contains("\"code\":\"TOKEN_INVALID\"");
    }

    @Test
    void aSystemIsItsOwnLoginWithItsOwnRolesAndNobody() {
        UUID id = logins.linkSystem(
                new Identity(url("machines"), "collector"), "Loggmottak", List.of(Affiliation.national(Role.AUDITOR)));
        String token = token("machines", "collector", "innpass-api");
        assertThat(bearer(token)).contains("\"kind\":\"SYSTEM\"").contains(id.toString());
        try (Browser program = new Browser(server.getURI())) {
            Map<String, String> header = Map.of("Authorization", "Bearer " + token);
            assertThat(program.send("GET", "/api/v1/audit/log", header).statusCode())
                    .isEqualTo(200);
            assertThat(program.send("GET", "/api/v1/candidates", header).statusCode())
                    .isEqualTo(403);
        }
    }

    private void link(String issuer, String subject, LoginKind kind, Affiliation affiliation) {
        UUID person = kind == LoginKind.STAFF
                ? staff.register(new StaffMember(ids.next(), subject, null, null, "+4700000009", true, null))
                        .id()
                : ids.next();
        logins.link(
                new Identity(url(issuer), subject),
                new NewLogin(kind, person, subject, Language.NB, List.of(affiliation)));
    }

    private String logIn(String issuer, String username) {
        try (Browser browser = new Browser(server.getURI())) {
            String form = Browser.target(browser.get("/oauth/login/" + issuer));
            HttpResponse<String> loggedIn = browser.send(
                    "POST", form, "username=" + username, Map.of("Content-Type", "application/x-www-form-urlencoded"));
            return Browser.target(browser.get(Browser.target(loggedIn)));
        }
    }

    private String token(String issuer, String subject, String audience) {
        return outside.issueToken(issuer, subject, audience, Map.of("iss", url(issuer)))
                .serialize();
    }

    private String bearer(String token) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send("GET", "/api/v1/session", Map.of("Authorization", "Bearer " + token))
                    .body();
        }
    }

    private String url(String issuer) {
        return "http://127.0.0.1:" + outside.baseUrl().port() + "/" + issuer;
    }
}
