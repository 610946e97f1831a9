package no.innpass.employer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** The base of workplaces that everybody who works towards employers shares (EMP-04). */
@Controller("/api/v1/workplaces")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Workplaces, who answers for them and whom to ring there; of candidates only how many.")
class WorkplaceController {
    private final ListWorkplaces listWorkplaces;
    private final ShowWorkplace showWorkplace;
    private final AddWorkplace addWorkplace;
    private final UpdateWorkplace updateWorkplace;
    private final ChangeOwner changeOwner;
    private final DeclarePracticeLoad declarePracticeLoad;
    private final Idempotency idempotency;

    WorkplaceController(
            ListWorkplaces listWorkplaces,
            ShowWorkplace showWorkplace,
            AddWorkplace addWorkplace,
            UpdateWorkplace updateWorkplace,
            ChangeOwner changeOwner,
            DeclarePracticeLoad declarePracticeLoad,
            Idempotency idempotency) {
        this.listWorkplaces = listWorkplaces;
        this.showWorkplace = showWorkplace;
        this.addWorkplace = addWorkplace;
        this.updateWorkplace = updateWorkplace;
        this.changeOwner = changeOwner;
        this.declarePracticeLoad = declarePracticeLoad;
        this.idempotency = idempotency;
    }

    /** Workplaces by name, municipality and industry, page by page. */
    @Get("/{?filter*}")
    Slice<WorkplaceRowView> list(@RequestBean @Valid WorkplaceFilter filter) {
        return listWorkplaces.list(filter);
    }

    @Get("/{id}")
    HttpResponse<WorkplaceView> show(UUID id) {
        return answer(id);
    }

    /** Adds a unit to an employer. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<WorkplaceView> add(HttpRequest<?> request, Actor actor, @Body @Valid AddWorkplaceRequest body) {
        return idempotency.once(request, actor.loginId(), body, WorkplaceView.class, () -> {
            WorkplaceView view = showWorkplace.show(addWorkplace.add(body));
            return ETags.created(view, view.version(), URI.create("/api/v1/workplaces/" + view.id()));
        });
    }

    /** Changes what is told of a workplace; If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<WorkplaceView> update(HttpRequest<?> request, UUID id, @Body @Valid WorkplaceRequest body) {
        updateWorkplace.update(id, body, ETags.required(request));
        return answer(id);
    }

    /** Gives the relation another owner or deputy; If-Match names the version that was read. */
    @Put("/{id}/owner")
    HttpResponse<WorkplaceView> changeOwner(HttpRequest<?> request, UUID id, @Body @Valid OwnerRequest body) {
        changeOwner.change(id, body, ETags.required(request));
        return answer(id);
    }

    /** How many practice persons from elsewhere are there; the newest word holds. */
    @Put("/{id}/practice-load")
    HttpResponse<WorkplaceView> declareLoad(UUID id, @Body @Valid PracticeLoadRequest body) {
        declarePracticeLoad.declare(id, body);
        return answer(id);
    }

    private HttpResponse<WorkplaceView> answer(UUID id) {
        WorkplaceView view = showWorkplace.show(id);
        return ETags.ok(view, view.version());
    }
}
