package no.innpass.employer.reference;

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
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** Reference employers and their stories, for everybody who is logged in and for staff (EMP-21). */
@Controller("/api/v1")
@Tag(name = "reference employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Employers that want to be known; of candidates nothing.")
class ReferenceController {
    private final ShowReferences show;
    private final ReferenceRules rules;
    private final Stories stories;
    private final Idempotency idempotency;

    ReferenceController(ShowReferences show, ReferenceRules rules, Stories stories, Idempotency idempotency) {
        this.show = show;
        this.rules = rules;
        this.stories = stories;
        this.idempotency = idempotency;
    }

    /** What a reference employer has to meet, with the numbers of today. */
    @Get("/reference-criteria")
    ReferenceCriteriaView criteria() {
        return rules.published();
    }

    /** Those that have the badge, with the stories that they have approved, by name, page by page. */
    @Get("/reference-employers")
    Slice<ReferenceEmployerView> list(@Valid @RequestBean ReferenceFilter filter) {
        return show.list(filter);
    }

    /** The badge of a workplace and all its stories. */
    @Get("/workplaces/{id}/reference")
    WorkplaceReferenceView of(UUID id) {
        return show.of(id);
    }

    /** Staff write a story, which waits for the employer's yes. */
    @OnceByKey
    @Post("/workplaces/{id}/reference-stories")
    @Status(HttpStatus.CREATED)
    HttpResponse<StoryView> propose(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid StoryRequest body) {
        return idempotency.once(request, actor.loginId(), body, StoryView.class, () -> {
            StoryView view =
                    show.views(List.of(stories.propose(id, body, actor))).getFirst();
            return ETags.created(view, view.version(), URI.create("/api/v1/reference-stories/" + view.id()));
        });
    }

    /** Staff take a story back; If-Match names the version that was read. */
    @Put("/reference-stories/{id}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    void takeBack(HttpRequest<?> request, UUID id, Actor actor) {
        stories.takeBack(id, ETags.required(request), actor);
    }
}
