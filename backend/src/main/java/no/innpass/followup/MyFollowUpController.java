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
import no.innpass.platform.security.Actor;

/** Dated talks with the candidate, who may move them (16.5). */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class MyFollowUpController {
    private final ShowFollowUp show;
    private final MoveContact moveContact;

    MyFollowUpController(ShowFollowUp show, MoveContact moveContact) {
        this.show = show;
        this.moveContact = moveContact;
    }

    @Get("/placements/{id}/contacts")
    List<PartyContactView> list(UUID id, Actor actor) {
        return show.toParty(id, ContactParty.CANDIDATE, actor);
    }

    /** Answers with the contact on the new date. */
    @Post("/contacts/{id}/move")
    PartyContactView move(UUID id, Actor actor, @Body @Valid NewDateRequest request) {
        return PartyContactView.of(moveContact.move(id, request, actor));
    }
}
