package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookie {@code innpass_session}: not for scripts, not sent by other sites' forms, only over TLS where the login came over TLS. */
final class SessionCookie {
    static final String NAME = "innpass_session";

    private SessionCookie() {}

    static Optional<SessionId> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(cookie -> new SessionId(cookie.getValue()));
    }

    static Cookie of(SessionId id, Duration life, HttpRequest<?> request) {
        return cookie(id.text(), request).maxAge(life.toSeconds());
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
