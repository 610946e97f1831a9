package no.innpass.employer;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.organisation.MadeCodeView;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Logins of people at a workplace, for its owner (INTG-02). */
@Controller("/api/v1/workplaces/{id}/logins")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Logins of people at a workplace; codes made and used have rows of their own. Nothing of a candidate.")
class ContactLoginController {
    private final ManageContactLogin login;

    ContactLoginController(ManageContactLogin login) {
        this.login = login;
    }

    /** Who there can log in, who decides on hiring first. */
    @Get
    List<ContactLoginView> listContactLogins(Actor actor, UUID id) {
        return login.list(actor, id);
    }

    /** A one-time code to hand over, shown this once; the person gets this role at the workplace. */
    @Post("/{contactId}/code")
    @Status(HttpStatus.CREATED)
    MadeCodeView makeContactCode(Actor actor, UUID id, UUID contactId, @Body @Valid ContactCodeRequest request) {
        return login.makeCode(actor, id, contactId, request.role().role());
    }

    /** The code that waits is worth nothing from now on. */
    @Delete("/{contactId}/code")
    @Status(HttpStatus.NO_CONTENT)
    void withdrawContactCode(Actor actor, UUID id, UUID contactId) {
        login.withdrawCode(actor, id, contactId);
    }
}
