package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.configuration.OpenIdClientConfiguration;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdClaims;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.Strangers;
import no.innpass.platform.security.session.OpenSession;
import no.innpass.platform.security.session.StrangerTicket;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The last step of the code flow, one for each issuer: the proven identity becomes a session of the person that it is linked to, if
 * that is of a kind that the issuer may vouch for. Somebody who is linked to nobody yet may type a one-time code next.
 */
@EachBean(OpenIdClientConfiguration.class)
final class CompleteLogin implements OpenIdAuthenticationMapper {
    private final Issuer issuer;
    private final Actors actors;
    private final Strangers strangers;
    private final OpenSession openSession;
    private final Scheduler blocking;

    CompleteLogin(
            @Parameter OpenIdClientConfiguration client,
            Issuers issuers,
            Actors actors,
            Strangers strangers,
            OpenSession openSession,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.issuer = issuers.named(client.getName());
        this.actors = actors;
        this.strangers = strangers;
        this.openSession = openSession;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<AuthenticationResponse> createAuthenticationResponse(
            String providerName, OpenIdTokenResponse response, OpenIdClaims claims, @Nullable State state) {
        return Mono.fromCallable(() -> complete(claims.getSubject())).subscribeOn(blocking);
    }

    private AuthenticationResponse complete(String subject) {
        Identity identity = issuer.identity(subject);
        Optional<Actor> known = actors.withIdentity(identity);
        if (known.isEmpty()) {
            ServerRequestContext.currentRequest()
                    .ifPresent(request -> StrangerTicket.give(request, strangers.remember(identity, issuer.people())));
            return AuthenticationResponse.failure(SecurityProblem.LOGIN_UNKNOWN.code());
        }
        return issuer.people().contains(known.get().kind())
                ? openSession.of(known.get())
                : AuthenticationResponse.failure(SecurityProblem.LOGIN_WRONG_DOOR.code());
    }
}
