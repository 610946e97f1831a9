package no.innpass.platform.security.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import no.innpass.platform.security.DemoSubjects;

/** Where a browser goes that is to show anew who is logged in: to the issuer of its session. */
@Hidden
@Controller("/oauth/confirm")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConfirmController {
    private final UseSession sessions;
    private final DemoSubjects demo;

    ConfirmController(UseSession sessions, DemoSubjects demo) {
        this.sessions = sessions;
        this.demo = demo;
    }

    /** Ends on {@code next}, a path of this application; whoever is logged in no more logs in first. */
    @Get(produces = MediaType.ALL)
    HttpResponse<?> confirm(HttpRequest<?> request, @QueryValue @io.micronaut.core.annotation.Nullable String next) {
        String target = AfterLogin.own(next);
        return HttpResponse.seeOther(SessionCookie.read(request)
                .flatMap(sessions::running)
                .map(session -> toIssuer(session, target))
                .orElseGet(
                        () -> UriBuilder.of("/login").queryParam("next", target).build()));
    }

    private URI toIssuer(UserSession session, String target) {
        UriBuilder way = UriBuilder.of("/oauth/login").path(session.proof().issuer());
        way.queryParam(Confirming.PARAMETER, true).queryParam("next", target);
        // The bundled issuer of a demo asks nothing: it is told whom to look for, so that it takes one click.
        demo.ofLogin(session.loginId()).ifPresent(subject -> way.queryParam("login_hint", subject));
        return way.build();
    }
}
