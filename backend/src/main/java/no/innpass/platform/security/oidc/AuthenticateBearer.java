package no.innpass.platform.security.oidc;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.ActorAuthentication;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.SecurityProblem;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reads {@code Authorization: Bearer}. A token that does not hold is refused everywhere, also where none is needed. */
@Singleton
final class AuthenticateBearer implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String SCHEME = "bearer";

    private final BearerTokens tokens;
    private final Actors actors;
    private final Scheduler blocking;

    AuthenticateBearer(BearerTokens tokens, Actors actors, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.actors = actors;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        @Nullable String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Publishers.empty();
        }
        String token = header.substring(SCHEME.length()).trim();
        return Mono.<Authentication>fromCallable(() -> authentication(token)).subscribeOn(blocking);
    }

    private ActorAuthentication authentication(String token) {
        BearerTokens.Proven proven = tokens.check(token);
        Actor actor = actors.withIdentity(proven.issuer().identity(proven.subject()))
                .orElseThrow(() -> new Refused(SecurityProblem.LOGIN_UNKNOWN));
        if (!proven.issuer().kinds().contains(actor.kind())) {
            throw new Refused(SecurityProblem.LOGIN_WRONG_DOOR);
        }
        return new ActorAuthentication(actor, proven.proof());
    }
}
