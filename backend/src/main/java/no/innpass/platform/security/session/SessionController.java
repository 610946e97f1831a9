package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.DemoMode;

/** The caller's own login: who am I, log out, log out everywhere. */
@Controller
@Tag(name = "session")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {
    private final UserSessions sessions;
    private final DemoMode demo;
    private final Clock clock;

    SessionController(UserSessions sessions, DemoMode demo, Clock clock) {
        this.sessions = sessions;
        this.demo = demo;
        this.clock = clock;
    }

    /** Who the caller is; 401 for nobody. */
    @Get("/api/v1/session")
    SessionView currentSession(Actor actor) {
        return SessionView.of(actor, demo.isOn());
    }

    /** Ends every session of the caller, this one too: the next request of any other device is refused. */
    @Delete("/api/v1/sessions")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> logOutEverywhere(Actor actor, HttpRequest<?> request) {
        sessions.endAll(actor.loginId(), clock.instant());
        return HttpResponse.noContent().cookie(SessionCookie.cleared(request));
    }

    /** Ends this browser's session; nothing happens when there is none. */
    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> logOut(HttpRequest<?> request) {
        SessionCookie.read(request).ifPresent(id -> sessions.end(id, clock.instant()));
        return HttpResponse.noContent().cookie(SessionCookie.cleared(request));
    }
}
