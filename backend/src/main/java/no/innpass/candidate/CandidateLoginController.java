package no.innpass.candidate;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.organisation.LoginStatusView;
import no.innpass.organisation.MadeCodeView;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** The login of a candidate, for the advisers of the office (INTG-02): whether there is one, and the one-time code that links it. */
@Controller("/api/v1/candidates/{id}")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class CandidateLoginController {
    private final ManageCandidateLogin login;

    CandidateLoginController(ManageCandidateLogin login) {
        this.login = login;
    }

    @Get("/login")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    LoginStatusView candidateLogin(Actor actor, UUID id) {
        return login.status(actor, id);
    }

    /**
     * A one-time code to hand over; it is shown this once, and one made before is worth nothing from now on. Where an identity is linked
     * already, the one that uses the code takes its place.
     */
    @Post("/login-code")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.CREATED)
    MadeCodeView makeCandidateCode(Actor actor, UUID id) {
        return login.makeCode(actor, id);
    }

    /** The code that waits is worth nothing from now on. */
    @Delete("/login-code")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.NO_CONTENT)
    void withdrawCandidateCode(Actor actor, UUID id) {
        login.withdrawCode(actor, id);
    }
}
