package no.innpass.platform.security.session;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.Set;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.SecurityProblem;
import org.jspecify.annotations.Nullable;

/**
 * Stops changes that another site sends with our cookie (CSRF). A change with the session cookie must come from our own pages: the
 * browser says so in {@code Sec-Fetch-Site} or {@code Origin}; a program without a browser says {@code X-Innpass: 1}, which no other
 * site's page can send. Bearer tokens are no cookies and need none of this.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RefuseForeignOrigin implements Ordered {
    static final String OWN_HEADER = "X-Innpass";
    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    /** Before the framework's own look at {@code Origin}, whose refusal has no body. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.METRICS.before();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod())
                || request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                || (SessionCookie.read(request).isEmpty()
                        && StrangerTicket.read(request).isEmpty())) {
            return;
        }
        if (!fromOwnPages(request)) {
            throw new Refused(SecurityProblem.CSRF);
        }
    }

    private static boolean fromOwnPages(HttpRequest<?> request) {
        @Nullable String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (origin != null) {
            return sameHost(origin, request.getHeaders().get(HttpHeaders.HOST));
        }
        return "1".equals(request.getHeaders().get(OWN_HEADER));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
