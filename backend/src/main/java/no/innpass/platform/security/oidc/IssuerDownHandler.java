package no.innpass.platform.security.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import no.innpass.platform.problem.ProblemWriter;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.session.LoginAnswer;

/** An outage of the issuer: a browser goes back to the login page, which says so; a program gets 503. */
@Singleton
final class IssuerDownHandler implements ExceptionHandler<IssuerDown, HttpResponse<?>> {
    private final ProblemWriter writer;
    private final LoginAnswer answer;

    IssuerDownHandler(ProblemWriter writer, LoginAnswer answer) {
        this.writer = writer;
        this.answer = answer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, IssuerDown down) {
        HttpRequest<?> asked = request;
        if (asked.getPath().startsWith("/oauth/")) {
            return answer.failed(asked, SecurityProblem.LOGIN_DOWN);
        }
        return writer.answer(asked, SecurityProblem.LOGIN_DOWN);
    }
}
