package no.innpass.matching.weights;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import no.innpass.matching.ProfileCode;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** Weight profiles: published to everybody, changed by administrators (MAT-08). */
@Controller("/api/v1")
@Tag(name = "weights")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Numbers of the ranking, the same for everybody; each change writes its own row. Nothing of a candidate.")
class WeightsController {
    private final ShowWeights show;
    private final ChangeWeights changeWeights;

    WeightsController(ShowWeights show, ChangeWeights changeWeights) {
        this.show = show;
        this.changeWeights = changeWeights;
    }

    /** What counts how much, now, and the limits of the lists. */
    @Get("/matching-rules")
    MatchingRulesView matchingRules() {
        return show.rules();
    }

    /** One profile with its history. */
    @Get("/administration/weights/{code}")
    HttpResponse<WeightProfileView> weightProfile(ProfileCode code) {
        return answer(code);
    }

    /** New weights, in force at once; If-Match names the version that was read. */
    @Put("/administration/weights/{code}")
    HttpResponse<WeightProfileView> changeWeights(
            HttpRequest<?> http, Actor actor, ProfileCode code, @Body @Valid WeightsRequest request) {
        changeWeights.change(actor, code, request, ETags.required(http));
        return answer(code);
    }

    /** The weights of an earlier version again, as a new version; If-Match names the version that was read. */
    @Put("/administration/weights/{code}/versions/{version}/restoration")
    HttpResponse<WeightProfileView> restoreWeights(
            HttpRequest<?> http,
            Actor actor,
            ProfileCode code,
            @Min(1) @Max(100_000) int version,
            @Body @Valid WeightsRequest.Restore request) {
        changeWeights.restore(actor, code, version, request.reason(), ETags.required(http));
        return answer(code);
    }

    private HttpResponse<WeightProfileView> answer(ProfileCode code) {
        WeightProfileView view = show.one(code);
        return ETags.ok(view, view.version());
    }
}
