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
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Requests to be deleted, for the office that answers them. */
@Controller("/api/v1/deletion-requests")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeletionController {
    private final ShowDeletions show;
    private final AnswerDeletion answer;

    DeletionController(ShowDeletions show, AnswerDeletion answer) {
        this.show = show;
        this.answer = answer;
    }

    /** Those that wait, the first that is due first. */
    @Get
    @Audited(sight = Sight.LINE, purpose = Purpose.CASEWORK, people = "candidateId")
    List<DeletionRowView> deletionRequests(Actor actor) {
        return show.waiting(actor);
    }

    /** Everything personal goes, at once and for good. */
    @Post("/{id}/grant")
    @Status(HttpStatus.NO_CONTENT)
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK, object = AuditObject.DELETION_REQUEST)
    void grantDeletion(Actor actor, UUID id) {
        answer.grant(actor, id);
    }

    /** The candidate reads why not. */
    @Post("/{id}/refusal")
    @Status(HttpStatus.NO_CONTENT)
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK, object = AuditObject.DELETION_REQUEST)
    void refuseDeletion(Actor actor, UUID id, @Body @Valid DeletionRefusalRequest request) {
        answer.refuse(actor, id, request.ground(), request.answer());
    }
}
