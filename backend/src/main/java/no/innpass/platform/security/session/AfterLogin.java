package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the browser goes when it is logged in: a path of this application, kept in cookie {@code innpass_next} meanwhile. */
final class AfterLogin {
    private static final String NAME = "innpass_next";
    private static final String START = "/";
    /** One slash, then no second one and no backslash: browsers read either as the start of another host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~]*");

    private AfterLogin() {}

    static Cookie remember(@Nullable String next) {
        return cookie(own(next)).maxAge(600);
    }

    static URI target(HttpRequest<?> request) {
        return URI.create(
                own(request.getCookies().findCookie(NAME).map(Cookie::getValue).orElse(START)));
    }

    static Cookie forget() {
        return cookie("").maxAge(0);
    }

    /** The path itself, or the start page for whatever could lead elsewhere. */
    static String own(@Nullable String next) {
        return next != null && OWN_PATH.matcher(next).matches() ? next : START;
    }

    private static Cookie cookie(String value) {
        return Cookie.of(NAME, value).path("/").httpOnly(true).sameSite(SameSite.Lax);
    }
}
