package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.handlers.RedirectingLoginHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.security.SecurityProblem;

/** The end of a login in the browser: on to where the person wanted to go, or back to the login page with the reason. */
@Singleton
public final class LoginAnswer implements RedirectingLoginHandler<HttpRequest<?>, MutableHttpResponse<?>> {
    /** Where somebody who is proven, and linked to nobody yet, types the one-time code. */
    private static final URI CODE_PAGE = URI.create("/login/code");
    /** Where a firm joins by itself (EMP-23): who was on the way there needs no code. */
    private static final URI JOIN_PAGE = URI.create("/join");

    private static final Set<SecurityProblem> TOLD = EnumSet.of(
            SecurityProblem.LOGIN_UNKNOWN,
            SecurityProblem.LOGIN_WRONG_DOOR,
            SecurityProblem.STEP_UP_OTHER_PERSON,
            SecurityProblem.STEP_UP_NOT_FRESH);

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
                .cookie(AfterLogin.forget())
                .cookie(Confirming.end());
    }

    @Override
    public MutableHttpResponse<?> loginFailed(AuthenticationResponse refused, HttpRequest<?> request) {
        Optional<Cookie> ticket = StrangerTicket.given(request);
        if (ticket.isPresent()) {
            boolean joins = AfterLogin.target(request).equals(JOIN_PAGE);
            return HttpResponse.seeOther(joins ? JOIN_PAGE : CODE_PAGE)
                    .cookie(ticket.get())
                    .cookie(AfterLogin.forget());
        }
        String why = refused.getMessage().orElse("");
        return failed(
                request,
                TOLD.stream().filter(one -> one.code().equals(why)).findFirst().orElse(SecurityProblem.LOGIN_FAILED));
    }

    /** Back to where the browser set out, with the reason: to log in, or to confirm a login, which stands as it stood. */
    public MutableHttpResponse<?> failed(HttpRequest<?> request, SecurityProblem problem) {
        if (Confirming.is(request)) {
            return Confirming.failed(request, problem.code());
        }
        return HttpResponse.seeOther(
                UriBuilder.of("/login").queryParam("error", problem.code()).build());
    }

    @Override
    public MutableHttpResponse<?> loginRefresh(
            Authentication authentication, String refreshToken, HttpRequest<?> request) {
        throw new UnsupportedOperationException("Sessions are prolonged by use, not by refresh tokens");
    }
}
