package no.innpass.platform.security.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import no.innpass.platform.problem.ProblemWriter;
import no.innpass.platform.security.SecurityProblem;

/** An outage of the issuer: a browser goes back to the login page, which says so; a program gets 503. */
@Singleton
final class IssuerDownHandler implements ExceptionHandler<IssuerDown, HttpResponse<?>> {
    private final ProblemWriter writer;

    IssuerDownHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, IssuerDown down) {
        HttpRequest<?> asked = request;
        if (asked.getPath().startsWith("/oauth/")) {
            return HttpResponse.seeOther(UriBuilder.of("/login")
                    .queryParam("error", SecurityProblem.LOGIN_DOWN.code())
                    .build());
        }
        return writer.answer(asked, SecurityProblem.LOGIN_DOWN);
    }
}
