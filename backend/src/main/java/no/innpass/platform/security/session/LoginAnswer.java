package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.handlers.RedirectingLoginHandler;
import jakarta.inject.Singleton;
import java.util.Objects;
import no.innpass.platform.security.SecurityProblem;

/** The end of a login in the browser: on to where the person wanted to go, or back to the login page with the reason. */
@Singleton
final class LoginAnswer implements RedirectingLoginHandler<HttpRequest<?>, MutableHttpResponse<?>> {
    private final SessionLimits limits;

    LoginAnswer(SessionLimits limits) {
        this.limits = limits;
    }

    @Override
    public MutableHttpResponse<?> loginSuccess(Authentication authentication, HttpRequest<?> request) {
        SessionId id = (SessionId)
                Objects.requireNonNull(authentication.getAttributes().get(OpenSession.SESSION_ID));
        return HttpResponse.seeOther(AfterLogin.target(request))
                .cookie(SessionCookie.of(id, limits.absolute(), request))
                .cookie(AfterLogin.forget());
    }

    @Override
    public MutableHttpResponse<?> loginFailed(AuthenticationResponse refused, HttpRequest<?> request) {
        boolean unknown = refused.getMessage()
                .filter(SecurityProblem.LOGIN_UNKNOWN.code()::equals)
                .isPresent();
        SecurityProblem problem = unknown ? SecurityProblem.LOGIN_UNKNOWN : SecurityProblem.LOGIN_FAILED;
        return HttpResponse.seeOther(
                UriBuilder.of("/login").queryParam("error", problem.code()).build());
    }

    @Override
    public MutableHttpResponse<?> loginRefresh(
            Authentication authentication, String refreshToken, HttpRequest<?> request) {
        throw new UnsupportedOperationException("Sessions are prolonged by use, not by refresh tokens");
    }
}
