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
import no.innpass.platform.security.Actor;

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
    public AuthenticationResponse of(Actor actor) {
        SessionId id = open(actor, ServerRequestContext.currentRequest().flatMap(SessionCookie::read));
        return AuthenticationResponse.success(actor.getName(), Map.of(SESSION_ID, id));
    }

    /** For somebody who logged in and has linked the login only now: 204 with the cookie; the ticket has done its work. */
    @Transactional
    public MutableHttpResponse<?> answer(Actor actor, HttpRequest<?> request) {
        SessionId id = open(actor, SessionCookie.read(request));
        return HttpResponse.noContent()
                .cookie(SessionCookie.of(id, limits.absolute(), request))
                .cookie(StrangerTicket.cleared(request));
    }

    private SessionId open(Actor actor, Optional<SessionId> before) {
        Instant now = clock.instant();
        before.ifPresent(earlier -> sessions.end(earlier, now));
        sessions.forget(now);
        SessionId id = SessionId.create();
        sessions.open(id, actor.loginId(), now, now.plus(limits.absolute()));
        return id;
    }
}
