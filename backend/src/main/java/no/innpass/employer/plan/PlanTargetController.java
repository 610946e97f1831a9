package no.innpass.employer.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;

/** The firms that a plan means to win, and who takes whom (EMP-18). */
@Controller("/api/v1/recruitment-plans/{id}")
@Tag(name = "recruitment plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Which firms a region means to win; of candidates nothing.")
class PlanTargetController {
    private final Targets targets;

    PlanTargetController(Targets targets) {
        this.targets = targets;
    }

    /** The targets with what has come of each, page by page. */
    @Get("/targets{?filter*}")
    Slice<PlanTargetView> list(UUID id, @RequestBean @Valid TargetFilter filter, Actor actor) {
        return targets.list(id, filter, actor);
    }

    /** Adds firms of the region; those that are targets already stay as they are. */
    @Post("/targets")
    @Status(HttpStatus.OK)
    AddedTargetsView add(UUID id, @Body @Valid AddTargetsRequest body, Actor actor) {
        return targets.add(id, body.workplaceIds(), actor);
    }

    /** How many firms of the region that are no targets yet a filter finds, and the first of them. */
    @Get("/prospects{?filter*}")
    PlanProspectsView prospects(UUID id, @RequestBean @Valid ProspectFilter filter, Actor actor) {
        return targets.prospects(id, filter, actor);
    }

    /** Adds all that such a filter finds, at most two hundred. */
    @Post("/prospects")
    @Status(HttpStatus.OK)
    AddedTargetsView addFound(UUID id, @Body @Valid AddFoundRequest body, Actor actor) {
        return targets.addFound(id, body.filter(), actor);
    }

    /** Whom the caller may give targets to. */
    @Get("/takers")
    List<PlanTakerView> takers(UUID id, Actor actor) {
        return targets.takers(id, actor);
    }

    /** Gives a target to somebody, or to nobody; If-Match names the version that was read. */
    @Put("/targets/{workplaceId}")
    HttpResponse<PlanTargetView> take(
            HttpRequest<?> request, UUID id, UUID workplaceId, @Body @Valid TakeTargetRequest body, Actor actor) {
        PlanTargetView view = targets.take(id, workplaceId, body.staffId(), ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** Takes a firm out of the plan; what happened with it stays. */
    @Delete("/targets/{workplaceId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID workplaceId, Actor actor) {
        targets.remove(id, workplaceId, actor);
    }
}
