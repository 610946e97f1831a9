package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.oauth2.endpoint.authorization.response.AuthorizationErrorResponseException;
import io.micronaut.security.oauth2.endpoint.authorization.response.AuthorizationErrorResponseExceptionHandler;
import jakarta.inject.Singleton;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.session.LoginAnswer;

/** The issuer sends the browser back without a login, because the person turned round there, for example: back to where it set out. */
@Singleton
@Replaces(AuthorizationErrorResponseExceptionHandler.class)
final class IssuerRefusal implements ExceptionHandler<AuthorizationErrorResponseException, HttpResponse<?>> {
    private final LoginAnswer answer;

    IssuerRefusal(LoginAnswer answer) {
        this.answer = answer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationErrorResponseException refused) {
        return answer.failed(request, SecurityProblem.LOGIN_FAILED);
    }
}
