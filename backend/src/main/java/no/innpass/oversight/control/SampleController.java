package no.innpass.oversight.control;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** Samples of cases without names, for auditors (PRI-17). */
@Controller("/api/v1/audit")
@Tag(name = "audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class SampleController {
    private final DrawSample draw;
    private final ShowSamples show;
    private final ShowCaseFile file;
    private final ShowName name;
    private final Idempotency idempotency;

    SampleController(DrawSample draw, ShowSamples show, ShowCaseFile file, ShowName name, Idempotency idempotency) {
        this.draw = draw;
        this.show = show;
        this.file = file;
        this.name = name;
        this.idempotency = idempotency;
    }

    /** Samples of all auditors, newest first. */
    @Get("/samples{?cursor,limit}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    Slice<SampleRowView> samples(
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.list(cursor, limit);
    }

    /** Draws a sample by chance, and again the same with the same seed. */
    @OnceByKey
    @Post("/samples")
    @Audited(
            sight = Sight.SAMPLED_CASE,
            purpose = Purpose.CONTROL,
            object = AuditObject.SAMPLE,
            people = "cases.id",
            peopleBy = AuditObject.SAMPLED_CASE)
    HttpResponse<SampleView> drawSample(HttpRequest<?> http, Actor actor, @Body @Valid SampleRequest request) {
        return idempotency.once(http, actor.loginId(), request, SampleView.class, () -> {
            UUID id = draw.draw(request, actor);
            return HttpResponse.created(show.show(id), URI.create("/api/v1/audit/samples/" + id));
        });
    }

    /** A sample with the pseudonyms of its cases. */
    @Get("/samples/{id}")
    @Audited(
            sight = Sight.SAMPLED_CASE,
            purpose = Purpose.CONTROL,
            object = AuditObject.SAMPLE,
            people = "cases.id",
            peopleBy = AuditObject.SAMPLED_CASE)
    SampleView sample(UUID id) {
        return show.show(id);
    }

    /** A case without names. */
    @Get("/cases/{id}")
    @Audited(sight = Sight.SAMPLED_CASE, purpose = Purpose.CONTROL, object = AuditObject.SAMPLED_CASE)
    CaseFileView caseFile(UUID id) {
        return file.show(id);
    }

    /** Who it is, for a reason that is stored and that the candidate reads. */
    @Post("/cases/{id}/name")
    @Audited(sight = Sight.SAMPLED_NAME, purpose = Purpose.CONTROL, object = AuditObject.SAMPLED_CASE, words = true)
    CaseNameView name(UUID id, Actor actor, @Body @Valid NameRequest request) {
        return name.show(id, request.reason(), actor);
    }
}
