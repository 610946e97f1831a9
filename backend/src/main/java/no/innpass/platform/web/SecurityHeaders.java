package no.innpass.platform.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Headers on every answer: nothing from other hosts, no framing, no guessing of types, no address passed on, nothing kept that may be
 * about a person (decision 0021). What is no page of ours (data, problems, redirects) may load nothing at all when it is opened as one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {
    /** No inline script and no inline style; the style attributes that scripts set are no inline styles. */
    static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; object-src 'none'";

    static final String NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    private static final int OK = 200;

    private final @Nullable Duration httpsOnly;

    SecurityHeaders(@Property(name = "innpass.hsts") @Nullable Duration httpsOnly) {
        this.httpsOnly = httpsOnly;
    }

    /** Outermost: the refusals of all other filters pass here too. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean page = response.getContentType()
                .filter(type -> type.getName().equals("text/html"))
                .isPresent();
        response.header("Content-Security-Policy", page ? PAGE : NO_PAGE)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", NO_DEVICES)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        if (httpsOnly != null && httpsOnly.isPositive()) {
            response.header("Strict-Transport-Security", "max-age=" + httpsOnly.toSeconds());
        }
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, caching(request.getPath(), response.code() == OK));
        }
    }

    /** The names of the application's files change with their content; of anything else only what is public may be asked for again. */
    private static String caching(String path, boolean ok) {
        if (!ok || path.startsWith("/api/")) {
            return "no-store";
        }
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
