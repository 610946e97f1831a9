package no.innpass.practiceplace;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** What staff decide of a place beside approving it: not as it stands, not at all, not just now, or with another prospect. */
@Controller("/api/v1/practice-places/{id}")
@Tag(name = "practice places")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Practice places and their needs; nothing of a candidate.")
class DecidePlaceController {
    private final DeclinePracticePlace declinePracticePlace;
    private final PausePracticePlaces pausePracticePlaces;
    private final ChangeProspect changeProspect;
    private final ShowPracticePlace showPracticePlace;

    DecidePlaceController(
            DeclinePracticePlace declinePracticePlace,
            PausePracticePlaces pausePracticePlaces,
            ChangeProspect changeProspect,
            ShowPracticePlace showPracticePlace) {
        this.declinePracticePlace = declinePracticePlace;
        this.pausePracticePlaces = pausePracticePlaces;
        this.changeProspect = changeProspect;
        this.showPracticePlace = showPracticePlace;
    }

    /** Sends back what waits for approval; the employer reads the reason, mends it and sends it again. */
    @Post("/return")
    HttpResponse<PracticePlaceView> sendBack(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid DeclineRequest body) {
        declinePracticePlace.sendBack(id, body, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Does not take what waits for approval; the employer reads the reason. */
    @Post("/refusal")
    HttpResponse<PracticePlaceView> refuse(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid DeclineRequest body) {
        declinePracticePlace.refuse(id, body, Acting.of(actor));
        return answer(request, actor, id);
    }

    /** Takes a place off the lists until somebody says that it is valid. */
    @Post("/pause")
    HttpResponse<PracticePlaceView> pause(HttpRequest<?> request, Actor actor, UUID id) {
        pausePracticePlaces.pause(id, Acting.of(actor));
        return answer(request, actor, id);
    }

    /**
     * Changes what can follow, as the employer has told it after it was settled; candidates in process are asked anew. If-Match names the version
     * that was read.
     */
    @Put("/prospect")
    HttpResponse<PracticePlaceView> changeProspect(
            HttpRequest<?> request, Actor actor, UUID id, @Body @Valid ProspectRequest body) {
        changeProspect.change(id, body, ETags.required(request), Acting.of(actor));
        return answer(request, actor, id);
    }

    private HttpResponse<PracticePlaceView> answer(HttpRequest<?> request, Actor actor, UUID id) {
        Language language = Language.ofHeader(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        PracticePlaceView view = showPracticePlace.forStaff(id, Acting.of(actor), language);
        return ETags.ok(view, view.version());
    }
}
