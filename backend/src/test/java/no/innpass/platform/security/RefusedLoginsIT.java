package no.innpass.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.security.oidc.DemoTokens;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Tokens and sessions that do not count: 401 with a code for the person, a row in the audit log, and nothing of the token in either. */
@MicronautTest(transactional = false)
@Requirement({"INTG-02", "PRI-10"})
class RefusedLoginsIT implements OnPostgres {
    private static final String PATH = "/api/v1/candidates";
    private static final String OPERATION = "GET " + PATH;
    private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

    @Inject
    EmbeddedServer server;

    @Inject
    DemoTokens tokens;

    @Inject
    Callers callers;

    @Inject
    AuditRows audit;

    @Inject
    BusinessClock business;

    @Inject
    Clock clock;

    @Test
    void eachBadTokenIsRefusedWithItsCodeAndARowThatHoldsNothingOfIt() {
        String subject = callers.staff(Role.ADVISER).subject();
        Map<String, String> invalid = new LinkedHashMap<>();
        invalid.put("forged signature", tokens.signedBy("another", subject, Map.of()));
        invalid.put("wrong audience", tokens.signedBy("innpass", subject, Map.of("aud", "somebody-else")));
        invalid.put("wrong issuer", tokens.signedBy("innpass", subject, Map.of("iss", "https://elsewhere.example")));
        invalid.put("not yet valid", tokens.signedBy("innpass", subject, Map.of("nbf", in(Duration.ofHours(1)))));
        invalid.put("alg none", unsigned(subject));
        invalid.put("no token", "abc.def.ghi");
        assertThat(call(tokens.signedBy("innpass", subject, Map.of())).statusCode())
                .isEqualTo(200);
        invalid.forEach((why, token) -> refused(why, token, "TOKEN_INVALID"));
        refused("expired", tokens.expired(subject), "TOKEN_EXPIRED");
        refused("of nobody here", tokens.signedBy("innpass", "a-stranger", Map.of()), "LOGIN_UNKNOWN");
    }

    @Test
    void eachSessionThatHasEndedIsRefusedWithItsCodeAndARow() {
        try (Browser closed = loggedIn();
                Browser unknown = new Browser(server.getURI())) {
            String cookie = closed.cookies().get("innpass_session");
            closed.send("POST", "/logout", OWN_PAGE);
            closed.cookies().put("innpass_session", cookie);
            refused(closed, "SESSION_ENDED");
            unknown.cookies().put("innpass_session", "A".repeat(43));
            refused(unknown, "SESSION_ENDED");
            assertThat(audit.everything()).doesNotContain(cookie);
        }
        try (Browser idle = loggedIn();
                Browser elsewhere = loggedIn()) {
            advance(Duration.ofMinutes(46));
            refused(idle, "SESSION_EXPIRED");
            refused(elsewhere, "SESSION_EXPIRED");
        }
        try (Browser busy = loggedIn()) {
            for (int i = 0; i < 24; i++) {
                advance(Duration.ofMinutes(30));
                busy.get("/api/v1/session");
            }
            refused(busy, "SESSION_EXPIRED");
        }
    }

    @Test
    void whoeverShowsNothingHasAskedForNothingYet() {
        long before = audit.refusals(OPERATION, "UNAUTHENTICATED");
        try (Browser nobody = new Browser(server.getURI())) {
            assertThat(nobody.get(PATH).statusCode()).isEqualTo(401);
        }
        assertThat(audit.refusals(OPERATION, "UNAUTHENTICATED")).isEqualTo(before);
    }

    @Test
    void movingBusinessTimeChangesNoSessionNoTokenAndNoTimeInTheLog() {
        String token = tokens.signedBy("innpass", callers.staff(Role.ADVISER).subject(), Map.of());
        try (Browser browser = loggedIn()) {
            for (Duration distance : List.of(Duration.ofDays(400), Duration.ofDays(-400))) {
                business.offsetBy(distance);
                assertThat(browser.get(PATH).statusCode()).isEqualTo(200);
                assertThat(call(token).statusCode()).isEqualTo(200);
                assertThat(audit.newest()).isEqualTo(clock.instant());
            }
        } finally {
            business.offsetBy(Duration.ZERO);
        }
    }

    private void refused(String why, String token, String code) {
        long before = audit.refusals(OPERATION, code);
        HttpResponse<String> answer = call(token);
        assertThat(answer.statusCode()).as(why).isEqualTo(401);
        assertThat(answer.body()).as(why).contains("\"code\":\"" + code + "\"").doesNotContain(token);
        assertThat(audit.refusals(OPERATION, code)).as(why).isEqualTo(before + 1);
        assertThat(audit.everything()).as(why).doesNotContain(token.substring(0, Math.min(30, token.length())));
    }

    private void refused(Browser browser, String code) {
        long before = audit.refusals(OPERATION, code);
        HttpResponse<String> answer = browser.get(PATH);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(audit.refusals(OPERATION, code)).isEqualTo(before + 1);
    }

    private HttpResponse<String> call(String token) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send("GET", PATH, Map.of("Authorization", "Bearer " + token));
        }
    }

    private Browser loggedIn() {
        Browser browser = new Browser(server.getURI());
        browser.logInAs(callers.staff(Role.ADVISER).subject());
        return browser;
    }

    private String unsigned(String subject) {
        return new PlainJWT(new JWTClaimsSet.Builder()
                        .subject(subject)
                        .issuer(tokens.issuer())
                        .audience("innpass-api")
                        .expirationTime(in(Duration.ofHours(1)))
                        .build())
                .serialize();
    }

    private Date in(Duration duration) {
        return Date.from(clock.instant().plus(duration));
    }

    private void advance(Duration duration) {
        ((MutableClock) clock).advance(duration);
    }
}
