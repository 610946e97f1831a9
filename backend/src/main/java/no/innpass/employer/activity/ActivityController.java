package no.innpass.employer.activity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The contact log of workplaces, and what to look at before one rings (EMP-05, EMP-06). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Contacts with workplaces; of candidates nothing.")
class ActivityController {
    private final Activities activities;
    private final Idempotency idempotency;

    ActivityController(Activities activities, Idempotency idempotency) {
        this.activities = activities;
        this.idempotency = idempotency;
    }

    /** The log, the newest day first, page by page. */
    @Get("/workplaces/{id}/activities")
    Slice<ActivityView> log(
            UUID id,
            Actor actor,
            @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return activities.log(id, actor, cursor, limit);
    }

    /** Who spoke with them last, what is planned, whether they want to be left alone, and whose visit would do for two. */
    @Get("/workplaces/{id}/before-contact")
    BeforeContactView beforeContact(UUID id, Actor actor) {
        return activities.beforeContact(id, actor);
    }

    /** Logs a contact that was held, or plans one. */
    @OnceByKey
    @Post("/workplaces/{id}/activities")
    @Status(HttpStatus.CREATED)
    HttpResponse<ActivityView> add(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid ActivityRequest body) {
        return idempotency.once(request, actor.loginId(), body, ActivityView.class, () -> {
            ActivityView view = activities.add(id, body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/activities/" + view.id()));
        });
    }

    /** Changes, holds or cancels; If-Match names the version that was read. */
    @Put("/activities/{id}")
    HttpResponse<ActivityView> change(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid ActivityRequest body) {
        ActivityView view = activities.change(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** This visit of another organisation stands for a plan of one's own. */
    @Post("/activities/{id}/covering")
    @Status(HttpStatus.OK)
    BeforeContactView cover(UUID id, Actor actor, @Body @Valid CoveringRequest body) {
        return activities.cover(id, body.plan(), actor);
    }

    /** What the caller, or a colleague whom the caller covers for, has planned with workplaces and not held yet. */
    @Get("/own-activities")
    List<OwnActivityView> own(Actor actor) {
        return activities.own(actor);
    }

    /** Contacts held in a time, by size of the workplace and type; without days, the year up to today. */
    @Get("/activity-counts")
    List<ActivityCountView> counts(@Nullable @QueryValue LocalDate from, @Nullable @QueryValue LocalDate to) {
        return activities.counts(from, to);
    }
}
