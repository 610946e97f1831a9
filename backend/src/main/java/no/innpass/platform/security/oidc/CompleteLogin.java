package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.configuration.OpenIdClientConfiguration;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdClaims;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginProof;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.Strangers;
import no.innpass.platform.security.session.ConfirmLogin;
import no.innpass.platform.security.session.OpenSession;
import no.innpass.platform.security.session.StrangerTicket;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The last step of the code flow, one for each issuer: the proven identity becomes a session of the person that it is linked to, if
 * that is of a kind that the issuer may vouch for. Somebody who is linked to nobody yet may type a one-time code next. Whoever has set
 * out to confirm a login does nothing else.
 */
@EachBean(OpenIdClientConfiguration.class)
final class CompleteLogin implements OpenIdAuthenticationMapper {
    private final Issuer issuer;
    private final Actors actors;
    private final Strangers strangers;
    private final OpenSession openSession;
    private final ConfirmLogin confirmLogin;
    private final Clock clock;
    private final Scheduler blocking;

    CompleteLogin(
            @Parameter OpenIdClientConfiguration client,
            Issuers issuers,
            Actors actors,
            Strangers strangers,
            OpenSession openSession,
            ConfirmLogin confirmLogin,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.issuer = issuers.named(client.getName());
        this.actors = actors;
        this.strangers = strangers;
        this.openSession = openSession;
        this.confirmLogin = confirmLogin;
        this.clock = clock;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<AuthenticationResponse> createAuthenticationResponse(
            String providerName, OpenIdTokenResponse response, OpenIdClaims claims, @Nullable State state) {
        return Mono.fromCallable(() -> complete(
                        issuer.identity(claims.getSubject()),
                        LoginProof.of(issuer.name(), claims.get(OpenIdClaims.CLAIMS_AUTH_TIME), clock.instant())))
                .subscribeOn(blocking);
    }

    private AuthenticationResponse complete(Identity identity, LoginProof proof) {
        Optional<HttpRequest<Object>> request = ServerRequestContext.currentRequest();
        Optional<Actor> known = actors.withIdentity(identity);
        Optional<SecurityProblem> refusal = request.flatMap(confirmLogin::pending)
                .flatMap(login -> confirmLogin.refusal(login, known, proof))
                .or(() -> door(known));
        if (refusal.isEmpty()) {
            return openSession.of(known.orElseThrow(), proof);
        }
        if (refusal.get() == SecurityProblem.LOGIN_UNKNOWN) {
            request.ifPresent(one -> StrangerTicket.give(one, strangers.remember(identity, proof, issuer.people())));
        }
        return AuthenticationResponse.failure(refusal.get().code());
    }

    private Optional<SecurityProblem> door(Optional<Actor> known) {
        if (known.isEmpty()) {
            return Optional.of(SecurityProblem.LOGIN_UNKNOWN);
        }
        return issuer.people().contains(known.get().kind())
                ? Optional.empty()
                : Optional.of(SecurityProblem.LOGIN_WRONG_DOOR);
    }
}
