package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookie {@code innpass_stranger}: a proven identity that is linked to nobody yet comes with it to type its one-time code. */
public final class StrangerTicket {
    /** How long the code may be typed after the login. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final String NAME = "innpass_stranger";
    private static final String ATTRIBUTE = "innpass.stranger";

    private StrangerTicket() {}

    public static Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    /** Hands the ticket to the answer of this login. */
    public static void give(HttpRequest<?> request, String ticket) {
        request.setAttribute(ATTRIBUTE, ticket);
    }

    static Optional<Cookie> given(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class)
                .map(ticket -> cookie(ticket, request).maxAge(LIFE.toSeconds()));
    }

    static Cookie cleared(HttpRequest<?> request) {
        return cookie("", request).maxAge(0);
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Lax);
    }
}
