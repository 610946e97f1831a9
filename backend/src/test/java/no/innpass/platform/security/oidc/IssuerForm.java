package no.innpass.platform.security.oidc;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.innpass.testing.Browser;

/** Fills in the form of the mock issuer, which says of the person whatever the form says. */
final class IssuerForm {
    private IssuerForm() {}

    /** Sets out to confirm the login of the browser; the address at the issuer. */
    static String toConfirm(Browser browser, String page) {
        String start = Browser.target(browser.get("/oauth/confirm?next=" + encoded(page)));
        return Browser.target(browser.get(start));
    }

    /** The end of the way, at the application. @param authTime as {@link #callback} */
    static HttpResponse<String> logIn(Browser browser, String toIssuer, String subject, Object authTime) {
        return browser.get(callback(browser, toIssuer, subject, authTime));
    }

    /** Where the issuer sends the browser. @param authTime what the token says, or "none" */
    static String callback(Browser browser, String toIssuer, String subject, Object authTime) {
        String claims = authTime.equals("none") ? "{}" : "{\"auth_time\": " + authTime + "}";
        return Browser.target(browser.send(
                "POST",
                toIssuer,
                "username=" + subject + "&claims=" + encoded(claims),
                Map.of("Content-Type", "application/x-www-form-urlencoded")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
