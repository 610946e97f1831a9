package no.innpass.platform.security.session;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.innpass.platform.security.ActorAuthentication;
import no.innpass.platform.security.AuthorizationRefusal;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Reads the session cookie. A session that no longer holds makes the caller anonymous, so that public pages still open; the reason is
 * told where a login is needed. A request with an {@code Authorization} header is judged by that alone.
 */
@Singleton
final class AuthenticateSession implements AuthenticationFetcher<HttpRequest<?>> {
    private final UseSession useSession;
    private final Scheduler blocking;

    AuthenticateSession(UseSession useSession, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.useSession = useSession;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /** An open page that asks whether its answer still holds is no use by a person: the idle limit goes on. */
    private static boolean onlyWatches(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.IF_NONE_MATCH);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<SessionId> id = SessionCookie.read(request);
        if (id.isEmpty() || request.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
            return Publishers.empty();
        }
        return Mono.fromCallable(() -> useSession.use(id.get(), !onlyWatches(request)))
                .subscribeOn(blocking)
                .mapNotNull(use -> switch (use) {
                    case UseSession.Use.By by -> new ActorAuthentication(by.actor(), by.proof());
                    case UseSession.Use.Refused refused -> {
                        AuthorizationRefusal.because(request, refused.reason());
                        yield null;
                    }
                });
    }
}
