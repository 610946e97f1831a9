package no.innpass.employer.reference;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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

/** The badge and the stories of the own workplace (EMP-21). */
@Controller("/api/v1/employer")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("The employer's own badge and words; of candidates nothing.")
class OwnReferenceController {
    private final OwnReference own;
    private final OptIn optIn;
    private final Stories stories;
    private final Idempotency idempotency;

    OwnReferenceController(OwnReference own, OptIn optIn, Stories stories, Idempotency idempotency) {
        this.own = own;
        this.optIn = optIn;
        this.stories = stories;
        this.idempotency = idempotency;
    }

    /** The badge, the criteria with how the workplace stands today, and the stories. */
    @Get("/workplaces/{id}/reference")
    HttpResponse<OwnReferenceView> show(UUID id, Actor actor) {
        OwnReferenceView view = own.show(id, actor);
        return ETags.ok(view, view.version());
    }

    /** The workplace wants to be a reference employer, or does not; If-Match names the version that was read, 0 the first time. */
    @Put("/workplaces/{id}/reference")
    HttpResponse<OwnReferenceView> optIn(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid OptInRequest body) {
        OwnReferenceView view = optIn.put(id, body.wanted(), ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** A story in the employer's own words. */
    @OnceByKey
    @Post("/workplaces/{id}/reference-stories")
    @Status(HttpStatus.CREATED)
    HttpResponse<OwnStoryView> publish(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid StoryRequest body) {
        return idempotency.once(request, actor.loginId(), body, OwnStoryView.class, () -> {
            OwnStoryView view = OwnReference.own(stories.publish(id, body, actor));
            return ETags.created(view, view.version(), URI.create("/api/v1/employer/reference-stories/" + view.id()));
        });
    }

    /** A yes to a story as it stands, or the story taken back; If-Match names the version that was read. */
    @Put("/reference-stories/{id}")
    HttpResponse<OwnStoryView> answer(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid StoryStepRequest body) {
        OwnStoryView view = OwnReference.own(stories.answer(id, body.step().action(), ETags.required(request), actor));
        return ETags.ok(view, view.version());
    }
}
