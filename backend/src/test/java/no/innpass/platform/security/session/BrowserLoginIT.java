package no.innpass.platform.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** The whole way through the bundled issuer, step by step, and how a session ends. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class BrowserLoginIT implements OnPostgres {
    private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    @Test
    void aDemoPersonLogsInWithoutTypingThroughTheCodeFlow() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        try (Browser browser = browser()) {
            HttpResponse<String> start =
                    browser.get("/demo/login?subject=" + adviser.subject() + "&next=/work/candidates");
            HttpResponse<String> toIssuer = browser.get(Browser.target(start));
            assertThat(Browser.target(toIssuer))
                    .contains("response_type=code", "code_challenge_method=S256", "nonce=", "state=");
            HttpResponse<String> fromIssuer = browser.get(Browser.target(toIssuer));
            assertThat(Browser.target(fromIssuer)).startsWith(server.getURI() + "/oauth/callback/innpass");
            HttpResponse<String> end = browser.get(Browser.target(fromIssuer));

            assertThat(Browser.target(end)).isEqualTo("/work/candidates");
            assertThat(end.headers().allValues("set-cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("innpass_session=")
                            .containsIgnoringCase("HttpOnly")
                            .containsIgnoringCase("SameSite=Lax"));
            HttpResponse<String> session = browser.get("/api/v1/session");
            assertThat(session.statusCode()).isEqualTo(200);
            assertThat(session.body())
                    .contains("\"displayName\":\"" + adviser.actor().displayName() + "\"")
                    .contains("\"roles\":[\"ADVISER\"]")
                    .contains(callers.office().id().toString())
                    .contains("\"demo\":true");
        }
    }

    @Test
    void nobodyIsLoggedInWithoutASession() {
        try (Browser browser = browser()) {
            HttpResponse<String> answer = browser.get("/api/v1/session");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"");
        }
    }

    @Test
    void somebodyWhoIsLinkedToNobodyIsSentBackWithTheReason() {
        try (Browser browser = browser()) {
            assertThat(browser.logInAs("a-stranger")).isEqualTo("/login/code");
            assertThat(browser.cookies()).doesNotContainKey("innpass_session");
        }
    }

    @Test
    void aForgedStateIsNotAccepted() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        try (Browser browser = browser();
                Browser victim = browser()) {
            String toIssuer = Browser.target(
                    browser.get(Browser.target(browser.get("/demo/login?subject=" + adviser.subject()))));
            String callback = Browser.target(browser.get(toIssuer));
            assertThat(Browser.target(victim.get(callback))).startsWith("/login?error=LOGIN_FAILED");
            assertThat(victim.cookies()).doesNotContainKey("innpass_session");
        }
    }

    @Test
    void aSessionEndsWhenItIsIdleForTooLong() {
        try (Browser browser = loggedIn()) {
            advance(Duration.ofMinutes(44));
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            advance(Duration.ofMinutes(44));
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            advance(Duration.ofMinutes(45));
            assertRefused(browser.get("/api/v1/session"), "SESSION_EXPIRED");
        }
    }

    /** An open page asks whether its answer still holds; nobody needs to sit in front of it. */
    @Test
    void aPageThatOnlyLooksAgainKeepsNoSessionAlive() {
        try (Browser browser = loggedIn()) {
            Map<String, String> again = Map.of("If-None-Match", "\"seen\"");
            advance(Duration.ofMinutes(44));
            assertThat(browser.send("GET", "/api/v1/session", again).statusCode())
                    .isEqualTo(200);
            advance(Duration.ofMinutes(1));
            assertRefused(browser.send("GET", "/api/v1/session", again), "SESSION_EXPIRED");
        }
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItIs() {
        try (Browser browser = loggedIn()) {
            for (int half = 1; half < 24; half++) {
                advance(Duration.ofMinutes(30));
                assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            }
            advance(Duration.ofMinutes(30));
            assertRefused(browser.get("/api/v1/session"), "SESSION_EXPIRED");
        }
    }

    @Test
    void loggingOutEndsTheSessionOnTheServer() {
        try (Browser browser = loggedIn()) {
            String cookie = browser.cookies().get("innpass_session");
            assertThat(browser.send("POST", "/logout", OWN_PAGE).statusCode()).isEqualTo(204);
            assertThat(browser.cookies()).doesNotContainKey("innpass_session");
            browser.cookies().put("innpass_session", cookie);
            assertRefused(browser.get("/api/v1/session"), "SESSION_ENDED");
        }
    }

    @Test
    void loggingOutEverywhereEndsTheOtherDevicesNextRequest() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        try (Browser phone = browser();
                Browser desktop = browser()) {
            phone.logInAs(adviser.subject());
            desktop.logInAs(adviser.subject());
            assertThat(desktop.get("/api/v1/session").statusCode()).isEqualTo(200);
            assertThat(phone.send("DELETE", "/api/v1/sessions", OWN_PAGE).statusCode())
                    .isEqualTo(204);
            assertRefused(desktop.get("/api/v1/session"), "SESSION_ENDED");
        }
    }

    @Test
    void aNewLoginInTheSameBrowserEndsTheOldSession() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        try (Browser browser = browser()) {
            browser.logInAs(adviser.subject());
            String first = browser.cookies().get("innpass_session");
            browser.logInAs(adviser.subject());
            assertThat(browser.cookies().get("innpass_session")).isNotEqualTo(first);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            browser.cookies().put("innpass_session", first);
            assertRefused(browser.get("/api/v1/session"), "SESSION_ENDED");
        }
    }

    @Test
    void aChangeWithACookieMustComeFromOurOwnPages() {
        try (Browser browser = loggedIn()) {
            String host = server.getHost() + ":" + server.getPort();
            for (Map<String, String> foreign : List.of(
                    Map.<String, String>of(),
                    Map.of("Sec-Fetch-Site", "cross-site"),
                    Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://" + host),
                    Map.of("Sec-Fetch-Site", "cross-site", "X-Innpass", "1"),
                    Map.of("Origin", "https://evil.example"),
                    Map.of("Origin", "null"))) {
                HttpResponse<String> refused = browser.send("DELETE", "/api/v1/sessions", foreign);
                assertThat(refused.statusCode()).as("%s", foreign).isEqualTo(403);
                assertThat(refused.body()).contains("\"code\":\"CSRF\"");
            }
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            assertThat(browser.send("POST", "/logout", Map.of("X-Innpass", "1")).statusCode())
                    .isEqualTo(204);
        }
        try (Browser browser = loggedIn()) {
            String own = "http://" + server.getHost() + ":" + server.getPort();
            assertThat(browser.send("POST", "/logout", Map.of("Origin", own)).statusCode())
                    .isEqualTo(204);
        }
    }

    private Browser loggedIn() {
        Browser browser = browser();
        browser.logInAs(callers.staff(Role.ADVISER).subject());
        return browser;
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }

    private void advance(Duration duration) {
        ((MutableClock) clock).advance(duration);
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
