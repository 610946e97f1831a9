package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.Ids;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** The first link of a login, through a browser: proven by the issuer, then one code from staff. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class LoginCodesIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    LoginCodes codes;

    @Inject
    Logins logins;

    @Inject
    Callers callers;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    AuditRows audit;

    @Test
    void anUnknownLoginLandsOnTheCodePageAndTheCodeOpensIt() {
        String code = code(login());
        try (Browser browser = proven("new-1")) {
            String ticket = browser.cookies().get("innpass_stranger");
            HttpResponse<String> linked = type(browser, code.toLowerCase(Locale.ROOT));
            assertThat(linked.statusCode()).as(linked.body()).isEqualTo(204);
            assertThat(browser.cookies()).containsKey("innpass_session").doesNotContainKey("innpass_stranger");
            assertThat(browser.get("/api/v1/session").body()).contains("\"roles\":[\"CANDIDATE\"]");
            browser.cookies().put("innpass_stranger", ticket);
            assertThat(type(browser, code).body()).contains("LOGIN_CODE_NEEDS_LOGIN");
        }
        try (Browser again = new Browser(server.getURI())) {
            assertThat(again.logInAs("new-1")).isEqualTo("/");
        }
    }

    @Test
    void aUsedCodeLinksNothingAndAllThatDoNotHoldLookTheSame() {
        String used = code(login());
        try (Browser first = proven("new-2")) {
            assertThat(type(first, used).statusCode()).isEqualTo(204);
        }
        UUID withdrawn = login();
        String old = code(withdrawn);
        codes.withdraw(callers.staff(Role.ADVISER).actor(), withdrawn);
        String replaced = code(withdrawn);
        code(withdrawn);
        UUID shut = login();
        String closed = code(shut);
        logins.close(shut);
        try (Browser second = proven("new-3")) {
            HttpResponse<String> nonsense = type(second, "ABCD");
            assertThat(nonsense.statusCode()).isEqualTo(422);
            assertThat(nonsense.body()).contains("\"code\":\"LOGIN_CODE_WRONG\"");
            for (String wrong : List.of(used, old, replaced, closed)) {
                HttpResponse<String> answer = type(second, wrong);
                assertThat(withoutRequest(answer.body())).isEqualTo(withoutRequest(nonsense.body()));
                assertThat(answer.statusCode()).isEqualTo(422);
            }
            HttpResponse<String> sixth = type(second, code(login()));
            assertThat(sixth.statusCode()).isEqualTo(429);
            advance(Duration.ofMinutes(16));
        }
        try (Browser later = proven("new-3")) {
            assertThat(type(later, code(login())).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void aCodeIsDeadAfterFiveWrongTriesWhoeverMakesThem() {
        String code = code(login());
        String wrong = code.substring(0, 5) + "0000-0000-0000";
        for (int i = 0; i < 5; i++) {
            try (Browser guesser = proven("guesser-" + i)) {
                assertThat(type(guesser, wrong).statusCode()).isEqualTo(422);
            }
        }
        try (Browser owner = proven("new-4")) {
            assertThat(type(owner, code).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aCodeIsTooOldAfterSevenDaysOfTheSystemClock() {
        String code = code(login());
        advance(Duration.ofDays(7));
        try (Browser late = proven("new-5")) {
            assertThat(type(late, code).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aSecondCodePutsAnotherIdentityInThePlaceOfTheFirst() {
        UUID login = login();
        try (Browser before = proven("old-phone");
                Browser after = proven("new-phone")) {
            type(before, code(login));
            assertThat(before.get("/api/v1/session").statusCode()).isEqualTo(200);
            assertThat(type(after, code(login)).statusCode()).isEqualTo(204);
            assertThat(before.get("/api/v1/session").statusCode()).isEqualTo(401);
        }
        try (Browser before = new Browser(server.getURI())) {
            assertThat(before.logInAs("old-phone")).isEqualTo("/login/code");
        }
    }

    @Test
    void whoComesWithoutAProvenLoginIsSentToLogIn() {
        try (Browser nobody = new Browser(server.getURI())) {
            assertThat(type(nobody, code(login())).body()).contains("\"code\":\"LOGIN_CODE_NEEDS_LOGIN\"");
            try (Browser late = proven("new-6")) {
                advance(Duration.ofMinutes(15));
                assertThat(type(late, code(login())).body()).contains("LOGIN_CODE_NEEDS_LOGIN");
            }
        }
    }

    @Test
    void anotherSiteCannotTypeTheCode() {
        try (Browser browser = proven("new-7")) {
            HttpResponse<String> foreign = browser.send(
                    "POST",
                    "/api/v1/login-link",
                    "{\"code\":\"" + code(login()) + "\"}",
                    Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"));
            assertThat(foreign.body()).contains("\"code\":\"CSRF\"");
        }
    }

    @Test
    void eachCodeThatIsMadeUsedOrRefusedIsARow() {
        UUID login = login();
        String code = code(login);
        try (Browser browser = proven("new-8")) {
            type(browser, code.substring(0, 5) + "0000-0000-0000");
            type(browser, code);
        }
        assertThat(audit.about(login))
                .containsExactlyInAnyOrder(
                        "MAKE_LOGIN_CODE PERMIT null",
                        "USE_LOGIN_CODE DENY LOGIN_CODE_WRONG",
                        "USE_LOGIN_CODE PERMIT null");
        assertThat(audit.everything()).doesNotContain(code.replace("-", "").substring(4));
    }

    private UUID login() {
        return logins.open(new NewLogin(
                LoginKind.CANDIDATE, ids.next(), "Ny", Language.NB, List.of(Affiliation.own(Role.CANDIDATE))));
    }

    private String code(UUID login) {
        return codes.make(callers.staff(Role.ADVISER).actor(), login).code();
    }

    /** A browser in which the issuer has just proven somebody whom nobody knows. */
    private Browser proven(String subject) {
        Browser browser = new Browser(server.getURI());
        assertThat(browser.logInAs(subject)).isEqualTo("/login/code");
        return browser;
    }

    private static HttpResponse<String> type(Browser browser, String code) {
        return browser.send(
                "POST",
                "/api/v1/login-link",
                "{\"code\":\"" + code + "\"}",
                Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
    }

    /** A problem without what differs from call to call. */
    private static String withoutRequest(String problem) {
        return problem.replaceAll("\"(requestId|instance)\":\"[^\"]*\",?", "");
    }

    private void advance(Duration duration) {
        ((MutableClock) clock).advance(duration);
    }
}
