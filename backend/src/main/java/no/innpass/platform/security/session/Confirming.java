package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.uri.UriBuilder;

/**
 * The cookie {@code innpass_confirm}: the browser is at the issuer to confirm a login, not to log in. It needs no protection: what a
 * login is worth is read from the issuer's token, on either way.
 */
final class Confirming {
    static final String PARAMETER = "confirm";
    private static final String NAME = "innpass_confirm";

    private Confirming() {}

    static boolean is(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).isPresent();
    }

    /** The way to the issuer, which is asked not to answer for somebody whom it knows already. */
    static String lookAgain(String toIssuer) {
        return toIssuer + (toIssuer.contains("?") ? "&" : "?") + "prompt=login&max_age=0";
    }

    static Cookie begin() {
        return cookie("1").maxAge(600);
    }

    static Cookie end() {
        return cookie("").maxAge(0);
    }

    /** Where the page stands that says what went wrong, with the way to try again. */
    static MutableHttpResponse<?> failed(HttpRequest<?> request, String code) {
        return HttpResponse.seeOther(UriBuilder.of("/login/confirm")
                        .queryParam("error", code)
                        .queryParam("next", AfterLogin.target(request))
                        .build())
                .cookie(end());
    }

    private static Cookie cookie(String value) {
        return Cookie.of(NAME, value).path("/").httpOnly(true).sameSite(SameSite.Lax);
    }
}
