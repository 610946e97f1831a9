package no.innpass.practiceplace;

import io.micronaut.http.HttpHeaders;
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
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** Practice places, for staff: the list, the page of one, entering on behalf of an employer, approval and closing. */
@Controller("/api/v1/practice-places")
@Tag(name = "practice places")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Practice places and their needs; nothing of a candidate.")
class PracticePlaceController {
    private final ListPracticePlaces listPracticePlaces;
    private final ShowPracticePlace showPracticePlace;
    private final DraftPracticePlace draftPracticePlace;
    private final EditNeed editNeed;
    private final PostPracticePlace postPracticePlace;
    private final ApprovePracticePlace approvePracticePlace;
    private final ConfirmPracticePlace confirmPracticePlace;
    private final ClosePracticePlace closePracticePlace;
    private final Idempotency idempotency;

    PracticePlaceController(
            ListPracticePlaces listPracticePlaces,
            ShowPracticePlace showPracticePlace,
            DraftPracticePlace draftPracticePlace,
            EditNeed editNeed,
            PostPracticePlace postPracticePlace,
            ApprovePracticePlace approvePracticePlace,
            ConfirmPracticePlace confirmPracticePlace,
            ClosePracticePlace closePracticePlace,
            Idempotency idempotency) {
        this.listPracticePlaces = listPracticePlaces;
        this.showPracticePlace = showPracticePlace;
        this.draftPracticePlace = draftPracticePlace;
        this.editNeed = editNeed;
        this.postPracticePlace = postPracticePlace;
        this.approvePracticePlace = approvePracticePlace;
        this.confirmPracticePlace = confirmPracticePlace;
        this.closePracticePlace = closePracticePlace;
        this.idempotency = idempotency;
    }

    /** Places by words, state, workplace and municipality, page by page. */
    @Get("/{?filter*}")
    Slice<PracticePlaceRowView> list(HttpRequest<?> request, @RequestBean @Valid PlaceFilter filter) {
        Language language = language(request);
        return showPracticePlace.staffRows(listPracticePlaces.list(filter, language), language);
    }

    @Get("/{id}")
    HttpResponse<PracticePlaceView> show(HttpRequest<?> request, Actor actor, UUID id) {
        return answer(request, actor, id);
    }

    /** Enters a draft on behalf of an employer, who confirms it before it can be published. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<PracticePlaceView> draft(
            HttpRequest<?> request, Actor actor, @Body @Valid NewPracticePlaceRequest body) {
        return idempotency.once(request, actor.loginId(), body, PracticePlaceView.class, () -> {
            UUID id = draftPracticePlace.draft(body, Acting.of(actor));
            PracticePlaceView view = showPracticePlace.forStaff(id, Acting.of(actor), language(request));
            return ETags.created(view, view.version(), URI.create("/api/v1/practice-places/" + id));
        });
    }

    /** Changes a draft or what waits for approval; the employer confirms anew. If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<PracticePlaceView> edit(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid PracticePlaceRequest body) {
        editNeed.edit(id, body, ETags.required(request), Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Submits a draft; the employer is asked to confirm it. */
    @Post("/{id}/submission")
    HttpResponse<PracticePlaceView> submit(HttpRequest<?> request, Actor actor, UUID id) {
        postPracticePlace.post(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Publishes a place that was submitted and that the employer has confirmed. */
    @Post("/{id}/approval")
    HttpResponse<PracticePlaceView> approve(HttpRequest<?> request, Actor actor, UUID id) {
        approvePracticePlace.approve(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** The employer has told staff that a place which it stands by is still valid; a paused one is out again (PLC-12). */
    @Post("/{id}/confirmation")
    HttpResponse<PracticePlaceView> confirm(HttpRequest<?> request, Actor actor, UUID id) {
        confirmPracticePlace.confirm(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Ends a place with its reason. */
    @Post("/{id}/closure")
    HttpResponse<PracticePlaceView> close(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid CloseRequest body) {
        closePracticePlace.close(id, body, Acting.of(actor));
        return answer(request, actor, id);
    }

    private HttpResponse<PracticePlaceView> answer(HttpRequest<?> request, Actor actor, UUID id) {
        PracticePlaceView view = showPracticePlace.forStaff(id, Acting.of(actor), language(request));
        return ETags.ok(view, view.version());
    }

    private static Language language(HttpRequest<?> request) {
        return Language.ofHeader(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
