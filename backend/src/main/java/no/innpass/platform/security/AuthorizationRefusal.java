package no.innpass.platform.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import no.innpass.platform.problem.ProblemBody;
import no.innpass.platform.problem.ProblemWriter;

/** Answers a failed permission check: 401 with the reason when nobody is logged in, 403 when somebody is. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
public final class AuthorizationRefusal implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private static final String REASON = "innpass.security.reason";

    private final ProblemWriter writer;

    AuthorizationRefusal(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Remembers why the caller counts as anonymous, in case the operation turns out to need a login. */
    public static void because(HttpRequest<?> request, SecurityProblem reason) {
        request.setAttribute(REASON, reason);
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return writer.answer(request, SecurityProblem.FORBIDDEN);
        }
        HttpRequest<?> asked = request;
        SecurityProblem reason =
                asked.getAttribute(REASON, SecurityProblem.class).orElse(SecurityProblem.UNAUTHENTICATED);
        MutableHttpResponse<ProblemBody> answer = writer.answer(asked, reason);
        return answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
