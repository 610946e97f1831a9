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

/** Answers a failed permission check: 401 with the reason when nobody is logged in, or too long ago; else 403. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
public final class AuthorizationRefusal implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private static final String REASON = "innpass.security.reason";

    private final ProblemWriter writer;

    private final StepUp stepUp;

    AuthorizationRefusal(ProblemWriter writer, StepUp stepUp) {
        this.writer = writer;
        this.stepUp = stepUp;
    }

    /** Remembers why the caller's login does not count, in case the operation turns out to need it. */
    public static void because(HttpRequest<?> request, SecurityProblem reason) {
        request.setAttribute(REASON, reason);
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        SecurityProblem reason = asked.getAttribute(REASON, SecurityProblem.class)
                .orElse(refused.isForbidden() ? SecurityProblem.FORBIDDEN : SecurityProblem.UNAUTHENTICATED);
        MutableHttpResponse<ProblemBody> answer = writer.answer(asked, reason);
        return switch (reason) {
            case FORBIDDEN -> answer;
            case STEP_UP_NEEDED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, stepUp.challenge());
            default -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        };
    }
}
