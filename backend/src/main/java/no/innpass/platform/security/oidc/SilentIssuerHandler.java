package no.innpass.platform.security.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * The issuer answered at first and then no more, or too slowly, in the middle of a login: told as an outage. The framework's client asks nobody else;
 * our own questions to others have clients and answers of their own.
 */
@Singleton
final class SilentIssuerHandler implements ExceptionHandler<HttpClientException, HttpResponse<?>> {
    private final IssuerDownHandler outage;

    SilentIssuerHandler(IssuerDownHandler outage) {
        this.outage = outage;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, HttpClientException silence) {
        return outage.handle(request, new IssuerDown());
    }
}
