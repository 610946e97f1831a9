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

/** The employer's own places: posting a need, keeping it fresh, ending it. Another employer's place answers as none. */
@Controller("/api/v1/employer/practice-places")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("The employer's own practice places; nothing of a candidate.")
class OwnPracticePlaceController {
    private final OwnPracticePlaces own;
    private final ListPracticePlaces listPracticePlaces;
    private final ShowPracticePlace showPracticePlace;
    private final DraftPracticePlace draftPracticePlace;
    private final EditNeed editNeed;
    private final PostPracticePlace postPracticePlace;
    private final ConfirmPracticePlace confirmPracticePlace;
    private final PausePracticePlaces pausePracticePlaces;
    private final ClosePracticePlace closePracticePlace;
    private final ChangeProspect changeProspect;
    private final Idempotency idempotency;

    OwnPracticePlaceController(
            OwnPracticePlaces own,
            ListPracticePlaces listPracticePlaces,
            ShowPracticePlace showPracticePlace,
            DraftPracticePlace draftPracticePlace,
            EditNeed editNeed,
            PostPracticePlace postPracticePlace,
            ConfirmPracticePlace confirmPracticePlace,
            PausePracticePlaces pausePracticePlaces,
            ClosePracticePlace closePracticePlace,
            ChangeProspect changeProspect,
            Idempotency idempotency) {
        this.own = own;
        this.listPracticePlaces = listPracticePlaces;
        this.showPracticePlace = showPracticePlace;
        this.draftPracticePlace = draftPracticePlace;
        this.editNeed = editNeed;
        this.postPracticePlace = postPracticePlace;
        this.confirmPracticePlace = confirmPracticePlace;
        this.pausePracticePlaces = pausePracticePlaces;
        this.closePracticePlace = closePracticePlace;
        this.changeProspect = changeProspect;
        this.idempotency = idempotency;
    }

    /** The own places, page by page. */
    @Get("/{?filter*}")
    Slice<OwnPracticePlaceRowView> list(HttpRequest<?> request, Actor actor, @RequestBean @Valid PlaceFilter filter) {
        Language language = language(request);
        return showPracticePlace.ownRows(
                listPracticePlaces.listAt(own.workplacesOf(actor), filter, language), language);
    }

    @Get("/{id}")
    HttpResponse<OwnPracticePlaceView> show(HttpRequest<?> request, Actor actor, UUID id) {
        own.requirePlace(actor, id);
        return answer(request, actor, id);
    }

    /** Begins a place; what is not answered yet may be left out. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<OwnPracticePlaceView> draft(
            HttpRequest<?> request, Actor actor, @Body @Valid NewPracticePlaceRequest body) {
        own.requireWorkplace(actor, body.workplaceId());
        return idempotency.once(request, actor.loginId(), body, OwnPracticePlaceView.class, () -> {
            UUID id = draftPracticePlace.draft(body, Acting.of(actor));
            OwnPracticePlaceView view = showPracticePlace.forEmployer(id, Acting.of(actor), language(request));
            return ETags.created(view, view.version(), URI.create("/api/v1/employer/practice-places/" + id));
        });
    }

    /** Changes a place; from the submission on the need gets a new version. If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<OwnPracticePlaceView> edit(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid PracticePlaceRequest body) {
        own.requirePlace(actor, id);
        editNeed.edit(id, body, ETags.required(request), Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Sends a draft to the contact for approval. */
    @Post("/{id}/submission")
    HttpResponse<OwnPracticePlaceView> submit(HttpRequest<?> request, Actor actor, UUID id) {
        own.requirePlace(actor, id);
        postPracticePlace.post(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Says yes to a place as it stands: to what staff filled in, or that it is still valid. */
    @Post("/{id}/confirmation")
    HttpResponse<OwnPracticePlaceView> confirm(HttpRequest<?> request, Actor actor, UUID id) {
        own.requirePlace(actor, id);
        confirmPracticePlace.confirm(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Takes a place off the lists until somebody says that it is valid. */
    @Post("/{id}/pause")
    HttpResponse<OwnPracticePlaceView> pause(HttpRequest<?> request, Actor actor, UUID id) {
        own.requirePlace(actor, id);
        pausePracticePlaces.pause(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Ends a place with its reason. */
    @Post("/{id}/closure")
    HttpResponse<OwnPracticePlaceView> close(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid CloseRequest body) {
        own.requirePlace(actor, id);
        closePracticePlace.close(id, body, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Tells that less can follow than was settled; candidates in process are asked anew. If-Match names the version that was read. */
    @Put("/{id}/prospect")
    HttpResponse<OwnPracticePlaceView> changeProspect(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid ProspectRequest body) {
        own.requirePlace(actor, id);
        changeProspect.change(id, body, ETags.required(request), Acting.of(actor));
        return answer(request, actor, id);
    }

    private HttpResponse<OwnPracticePlaceView> answer(HttpRequest<?> request, Actor actor, UUID id) {
        OwnPracticePlaceView view = showPracticePlace.forEmployer(id, Acting.of(actor), language(request));
        return ETags.ok(view, view.version());
    }

    private static Language language(HttpRequest<?> request) {
        return Language.ofHeader(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
