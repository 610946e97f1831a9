package no.innpass.platform.security.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /oauth/login/innpass?next=/work} ends on that page: it is kept in a cookie while the browser is at the issuer. With {@code
 * confirm} it is the login of this browser's session that is to be confirmed; without, whoever comes back logs in.
 */
@ServerFilter("/oauth/login/**")
final class RememberTarget {

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getParameters().getFirst("next").ifPresent(next -> response.cookie(AfterLogin.remember(next)));
        boolean confirms = request.getParameters().contains(Confirming.PARAMETER);
        @Nullable String toIssuer = response.getHeaders().get(HttpHeaders.LOCATION);
        if (confirms && toIssuer != null) {
            response.getHeaders().set(HttpHeaders.LOCATION, Confirming.lookAgain(toIssuer));
            response.cookie(Confirming.begin());
        } else if (Confirming.is(request)) {
            response.cookie(Confirming.end());
        }
    }
}
