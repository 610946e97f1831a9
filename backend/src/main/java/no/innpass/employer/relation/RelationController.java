package no.innpass.employer.relation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** How far the relation with a workplace has come (EMP-09). */
@Controller("/api/v1/workplaces/{id}/relation")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How far we have come with a workplace; of candidates nothing.")
class RelationController {
    private final Relations relations;
    private final Workplaces workplaces;

    RelationController(Relations relations, Workplaces workplaces) {
        this.relations = relations;
        this.workplaces = workplaces;
    }

    @Get
    HttpResponse<RelationView> show(UUID id) {
        require(id);
        return answer(id);
    }

    /** Another stage than what happened has led to, with a reason; If-Match names the version that was read. */
    @Put
    HttpResponse<RelationView> correct(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid RelationRequest body) {
        require(id);
        relations.correct(id, body, ETags.required(request), actor);
        return answer(id);
    }

    private void require(UUID id) {
        if (workplaces.find(id).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private HttpResponse<RelationView> answer(UUID id) {
        RelationView view = relations.show(id);
        return ETags.ok(view, view.version());
    }
}
