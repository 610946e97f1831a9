package no.innpass.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.session.OpenSession;

/** Where somebody who has just logged in, and is not known yet, types the one-time code from staff. */
@Controller("/api/v1/login-link")
@Tag(name = "session")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginLinkController {
    private final UseLoginCode useLoginCode;
    private final OpenSession openSession;

    LoginLinkController(UseLoginCode useLoginCode, OpenSession openSession) {
        this.useLoginCode = useLoginCode;
        this.openSession = openSession;
    }

    /**
     * Links the login that this browser has just gone through, and opens its session. LOGIN_CODE_WRONG for every code that does not
     * hold, whatever the reason; LOGIN_CODE_TOO_MANY after five of them.
     */
    @Post
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> linkLogin(HttpRequest<?> request, @Body @Valid LoginCodeRequest body) {
        return openSession.afterLinking(request, ticket -> switch (useLoginCode.use(ticket, body.code())) {
            case UseLoginCode.Outcome.Linked linked -> linked.login();
            case UseLoginCode.Outcome.Refused refused -> throw new Refused(refused.problem());
        });
    }
}
