package no.innpass.candidate.rights;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.security.Actor;

/** The candidate's own requests to be deleted. */
@Controller("/api/v1/me/deletion-requests")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyDeletionController {
    private final AskDeletion ask;

    MyDeletionController(AskDeletion ask) {
        this.ask = ask;
    }

    /** Newest first, each with its state, its last day and the answer. */
    @Get
    List<DeletionRequestView> myDeletionRequests(Actor actor) {
        return ask.mine(actor);
    }

    /** Asks; while one waits it stays the same request. */
    @Post
    @Status(HttpStatus.CREATED)
    List<DeletionRequestView> askDeletion(Actor actor, @Body @Valid DeletionAskRequest request) {
        ask.ask(actor, request.reason());
        return ask.mine(actor);
    }

    /** Takes it back while nobody has answered. */
    @Post("/{id}/withdrawal")
    List<DeletionRequestView> takeBackDeletion(Actor actor, UUID id) {
        ask.takeBack(actor, id);
        return ask.mine(actor);
    }
}
