package no.innpass.platform.security.oidc;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdClaims;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.session.OpenSession;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The last step of the code flow: the proven identity becomes a session of the person that it is linked to. */
@Singleton
@Named("innpass")
final class CompleteLogin implements OpenIdAuthenticationMapper {
    private final IssuerName issuer;
    private final Actors actors;
    private final OpenSession openSession;
    private final Scheduler blocking;

    CompleteLogin(
            IssuerName issuer,
            Actors actors,
            OpenSession openSession,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.issuer = issuer;
        this.actors = actors;
        this.openSession = openSession;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<AuthenticationResponse> createAuthenticationResponse(
            String providerName, OpenIdTokenResponse response, OpenIdClaims claims, @Nullable State state) {
        Identity identity = new Identity(issuer.name(), claims.getSubject());
        return Mono.fromCallable(() -> actors.withIdentity(identity)
                        .map(openSession::of)
                        .orElseGet(() -> AuthenticationResponse.failure(SecurityProblem.LOGIN_UNKNOWN.code())))
                .subscribeOn(blocking);
    }
}
