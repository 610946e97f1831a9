package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** {@code /oauth/login/innpass?next=/work} ends on that page: it is kept in a cookie while the browser is at the issuer. */
@ServerFilter("/oauth/login/**")
final class RememberTarget {

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getParameters().getFirst("next").ifPresent(next -> response.cookie(AfterLogin.remember(next)));
    }
}
