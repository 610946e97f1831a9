package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.AuthenticationResponse;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.LoginProof;

/** Opens a session for somebody who has just been proven; the session that the browser came with is ended (rotation). */
@Singleton
public class OpenSession {
    static final String SESSION_ID = "innpass.session";

    private final UserSessions sessions;
    private final SessionLimits limits;
    private final Clock clock;

    OpenSession(UserSessions sessions, SessionLimits limits, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** What {@link LoginAnswer} needs to answer the browser. */
    @Transactional
    public AuthenticationResponse of(Actor actor, LoginProof proof) {
        SessionId id = open(actor, proof, ServerRequestContext.currentRequest().flatMap(SessionCookie::read));
        return AuthenticationResponse.success(actor.getName(), Map.of(SESSION_ID, id));
    }

    /** A login that was linked just now, and how its holder was proven before. */
    public record Linked(Actor actor, LoginProof proof) {}

    /**
     * For somebody who was proven and unknown, and whose login is linked only now: 204 with the cookie; the ticket has done its work.
     *
     * @param link takes the ticket, empty where none came along, and refuses by {@code Refused}; in a transaction of its own, for
     *     what a refusal counts has to stay
     */
    public MutableHttpResponse<?> afterLinking(HttpRequest<?> request, Function<Optional<String>, Linked> link) {
        Linked linked = link.apply(StrangerTicket.read(request));
        SessionId id = open(linked.actor(), linked.proof(), SessionCookie.read(request));
        return HttpResponse.noContent()
                .cookie(SessionCookie.of(id, limits.absolute(), request))
                .cookie(StrangerTicket.cleared(request));
    }

    private SessionId open(Actor actor, LoginProof proof, Optional<SessionId> before) {
        Instant now = clock.instant();
        before.ifPresent(earlier -> sessions.end(earlier, now));
        sessions.forget(now);
        SessionId id = SessionId.create();
        sessions.open(id, actor.loginId(), proof, now, now.plus(limits.absolute()));
        return id;
    }
}
