package no.innpass.followup;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Dated talks with the workplace; the employer may move them (16.5). */
@Controller("/api/v1/employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class EmployerFollowUpController {
    private final ShowFollowUp show;
    private final MoveContact moveContact;

    EmployerFollowUpController(ShowFollowUp show, MoveContact moveContact) {
        this.show = show;
        this.moveContact = moveContact;
    }

    @Get("/placements/{id}/contacts")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    List<PartyContactView> list(UUID id, Actor actor) {
        return show.toParty(id, ContactParty.EMPLOYER, actor);
    }

    /** Answers with the contact on the new date. */
    @Post("/contacts/{id}/move")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    PartyContactView move(UUID id, Actor actor, @Body @Valid NewDateRequest request) {
        return PartyContactView.of(moveContact.move(id, request, actor));
    }
}
