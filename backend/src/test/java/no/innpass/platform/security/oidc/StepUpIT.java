package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Browser;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What signs asks for a recent login at the issuer; every way round it that we could think of. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class StepUpIT implements OnPostgres {
    /** An act that gives power; the login is nobody's, so that whoever gets as far as this meets a 404. */
    private static final String SIGN = "/api/v1/logins/" + new UUID(0, 7) + "/code";

    private static final String OPERATION = "POST /api/v1/logins/{id}/code";
    private static final String PAGE = "/admin/users/7?tab=roles";

    @Inject
    EmbeddedServer server;

    @Inject
    Logins logins;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @Inject
    BusinessClock business;

    @Inject
    AuditRows audit;

    private UUID kari = new UUID(0, 0);

    private final OAuth2TokenProvider tokens =
            new OAuth2TokenProvider(new KeyProvider(), () -> clock == null ? MutableClock.START : clock.instant());

    private final MockOAuth2Server outside =
            new MockOAuth2Server(new OAuth2Config(true, null, null, false, tokens, Set.of()));

    @Override
    public Map<String, String> moreProperties() {
        outside.start(InetAddress.getLoopbackAddress(), 0);
        return Map.of(
                "oidc.issuers", "staff,county",
                "oidc.staff.url", url("staff"),
                "oidc.staff.kinds", "STAFF",
                "oidc.staff.client-id", "innpass",
                "oidc.county.url", url("county"),
                "oidc.county.kinds", "STAFF",
                "oidc.county.client-id", "innpass");
    }

    @AfterAll
    void stop() {
        outside.shutdown();
    }

    @BeforeAll
    void people() {
        kari = link("staff", "kari");
        link("staff", "ola");
        link("county", "kari");
    }

    @Test
    void aRecentLoginSignsAndUseDoesNotMakeItRecent() {
        MutableClock movable = (MutableClock) clock;
        try (Browser browser = loggedIn("kari", now())) {
            assertThat(sign(browser)).contains("NOT_FOUND");
            movable.advance(Duration.ofMinutes(9).plusSeconds(59));
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            assertThat(sign(browser)).contains("NOT_FOUND");
            movable.advance(Duration.ofSeconds(1));
            long before = audit.refusals(OPERATION, "STEP_UP_NEEDED");
            assertThat(sign(browser)).contains("\"status\":401", "\"code\":\"STEP_UP_NEEDED\"");
            assertThat(audit.refusals(OPERATION, "STEP_UP_NEEDED")).isEqualTo(before + 1);
            assertThat(browser.get("/api/v1/logins").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoConfirmsAtTheSameIssuerSignsInANewSessionAndComesBackToThePage() {
        try (Browser browser = old("kari")) {
            String before = session(browser);
            String toIssuer = IssuerForm.toConfirm(browser, PAGE);
            assertThat(toIssuer)
                    .startsWith(url("staff") + "/authorize")
                    .contains("prompt=login", "max_age=0", "nonce=", "code_challenge_method=S256");

            assertThat(Browser.target(IssuerForm.logIn(browser, toIssuer, "kari", now())))
                    .isEqualTo(PAGE);

            assertThat(sign(browser)).contains("NOT_FOUND");
            assertThat(audit.about(kari)).contains("CONFIRM_LOGIN PERMIT null");
            assertThat(session(browser)).isNotEqualTo(before);
            assertThat(browser.cookies()).doesNotContainKeys("innpass_confirm", "innpass_next");
            browser.cookies().put("innpass_session", before);
            assertThat(browser.get("/api/v1/session").body()).contains("SESSION_ENDED");
        }
    }

    @Test
    void somebodyElseConfirmsNothingAndTheSessionStaysAsItWas() {
        for (String other : List.of("ola", "a-stranger")) {
            try (Browser browser = old("kari")) {
                String before = session(browser);
                HttpResponse<String> end = IssuerForm.logIn(browser, IssuerForm.toConfirm(browser, PAGE), other, now());
                assertThat(Browser.target(end))
                        .startsWith("/login/confirm?error=STEP_UP_OTHER_PERSON&next=%2Fadmin%2Fusers%2F7");
                refusedAndUnchanged(browser, before);
                assertThat(browser.cookies()).doesNotContainKey("innpass_stranger");
            }
        }
        assertThat(audit.about(kari)).contains("CONFIRM_LOGIN DENY STEP_UP_OTHER_PERSON");
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        try (Browser browser = old("kari")) {
            String before = session(browser);
            String elsewhere = Browser.target(browser.get("/oauth/login/county?confirm=true&next=/x"));
            assertThat(Browser.target(IssuerForm.logIn(browser, elsewhere, "kari", now())))
                    .startsWith("/login/confirm?error=STEP_UP_OTHER_PERSON");
            refusedAndUnchanged(browser, before);
        }
    }

    @Test
    void anIssuerThatDidNotLookAgainOrDoesNotSayConfirmsNothing() {
        for (Object said : new Object[] {now() - 600, now() + 3600, "none", "\"" + now() + "\"", -1, 0}) {
            try (Browser browser = old("kari")) {
                String before = session(browser);
                HttpResponse<String> end = IssuerForm.logIn(browser, IssuerForm.toConfirm(browser, PAGE), "kari", said);
                assertThat(Browser.target(end)).as("%s", said).startsWith("/login/confirm?error=STEP_UP_NOT_FRESH");
                refusedAndUnchanged(browser, before);
            }
        }
        assertThat(audit.about(kari)).contains("CONFIRM_LOGIN DENY STEP_UP_NOT_FRESH");
    }

    /** The issuer knows the person from an hour ago and asks nothing: the way of an open window to a session that looks new. */
    @Test
    void aNewLoginWithoutAPersonBehindItSignsNothing() {
        for (Object said : new Object[] {now() - 3600, "none"}) {
            try (Browser browser = loggedIn("kari", said)) {
                assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
                assertThat(sign(browser)).contains("STEP_UP_NEEDED");
            }
        }
    }

    @Test
    void whoTakesPromptOutOfTheAddressGainsNothing() {
        try (Browser browser = old("kari")) {
            String before = session(browser);
            String bare = IssuerForm.toConfirm(browser, PAGE).replace("&prompt=login&max_age=0", "");
            IssuerForm.logIn(browser, bare, "kari", now() - 3600);
            refusedAndUnchanged(browser, before);
        }
    }

    @Test
    void whoTurnsRoundAtTheIssuerStaysLoggedIn() {
        try (Browser browser = old("kari")) {
            String before = session(browser);
            String state = IssuerForm.toConfirm(browser, PAGE).replaceFirst(".*[?&](state=[^&]*).*", "$1");
            HttpResponse<String> end = browser.get("/oauth/callback/staff?error=access_denied&" + state);
            assertThat(Browser.target(end)).startsWith("/login/confirm?error=LOGIN_FAILED&next=");
            refusedAndUnchanged(browser, before);
        }
    }

    @Test
    void anAnswerOfAnotherBrowsersConfirmationIsWorthNothing() {
        try (Browser kari = old("kari");
                Browser thief = old("ola")) {
            String before = session(thief);
            String toIssuer = IssuerForm.toConfirm(kari, PAGE);
            IssuerForm.toConfirm(thief, PAGE);
            String callback = IssuerForm.callback(kari, toIssuer, "kari", now());
            assertThat(Browser.target(thief.get(callback))).startsWith("/login/confirm?error=LOGIN_FAILED");
            refusedAndUnchanged(thief, before);
        }
    }

    @Test
    void aConfirmationThatWasLeftDoesNotTurnTheNextLoginIntoOne() {
        try (Browser browser = old("kari")) {
            IssuerForm.toConfirm(browser, PAGE);
            HttpResponse<String> end = IssuerForm.logIn(
                    browser, Browser.target(browser.get("/oauth/login/staff?next=/here")), "ola", now());
            assertThat(Browser.target(end)).isEqualTo("/here");
            assertThat(browser.get("/api/v1/session").body()).contains("\"displayName\":\"ola\"");
        }
    }

    @Test
    void whoIsLoggedInNoMoreLogsIn() {
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(Browser.target(browser.get("/oauth/confirm?next=//evil.example")))
                    .isEqualTo("/login?next=%2F");
            browser.cookies().put("innpass_session", "A".repeat(43));
            assertThat(Browser.target(browser.get("/oauth/confirm?next=/work"))).isEqualTo("/login?next=%2Fwork");
        }
    }

    @Test
    void movingBusinessTimeMakesNoLoginOlderOrYounger() {
        try (Browser recent = loggedIn("kari", now());
                Browser old = loggedIn("ola", now() - 3600)) {
            for (Duration distance : List.of(Duration.ofDays(400), Duration.ofDays(-400))) {
                business.offsetBy(distance);
                assertThat(sign(recent)).contains("NOT_FOUND");
                assertThat(sign(old)).contains("STEP_UP_NEEDED");
            }
        } finally {
            business.offsetBy(Duration.ZERO);
        }
    }

    private void refusedAndUnchanged(Browser browser, String session) {
        assertThat(session(browser)).isEqualTo(session);
        assertThat(browser.get("/api/v1/session").body()).containsPattern("\"displayName\":\"(kari|ola)\"");
        assertThat(sign(browser)).contains("STEP_UP_NEEDED");
        assertThat(browser.cookies()).doesNotContainKey("innpass_confirm");
    }

    private Browser old(String subject) {
        return loggedIn(subject, now() - 1200);
    }

    private Browser loggedIn(String subject, Object authTime) {
        Browser browser = new Browser(server.getURI());
        String toIssuer = Browser.target(browser.get("/oauth/login/staff"));
        assertThat(toIssuer).doesNotContain("prompt=", "max_age=");
        assertThat(Browser.target(IssuerForm.logIn(browser, toIssuer, subject, authTime)))
                .isEqualTo("/");
        return browser;
    }

    private static String sign(Browser browser) {
        return browser.send("POST", SIGN, Map.of("Sec-Fetch-Site", "same-origin"))
                .body();
    }

    private static String session(Browser browser) {
        return browser.cookies().get("innpass_session");
    }

    private UUID link(String issuer, String subject) {
        UUID person = UUID.nameUUIDFromBytes((issuer + subject).getBytes(StandardCharsets.UTF_8));
        staff.register(new StaffMember(person, subject, null, null, "+4700000009", true, null));
        return logins.link(
                new Identity(url(issuer), subject),
                new NewLogin(LoginKind.STAFF, person, subject, Language.NB, List.of(Affiliation.national(Role.ADMIN))));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private String url(String issuer) {
        return "http://127.0.0.1:" + outside.baseUrl().port() + "/" + issuer;
    }
}
