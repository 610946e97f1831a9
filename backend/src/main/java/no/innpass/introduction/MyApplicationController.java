package no.innpass.introduction;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** How one applies for a place, and the own application. */
@Controller("/api/v1/me/places/{placeId}/application")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyApplicationController {
    private final ApplyForPlace applyForPlace;
    private final ShowToCandidate show;
    private final Idempotency idempotency;

    MyApplicationController(ApplyForPlace applyForPlace, ShowToCandidate show, Idempotency idempotency) {
        this.applyForPlace = applyForPlace;
        this.show = show;
        this.idempotency = idempotency;
    }

    /** How this workplace takes applications, and what stops mine, if anything does. */
    @Get
    MyApplicationView show(UUID placeId, Actor actor) {
        return applyForPlace.show(placeId, actor);
    }

    @OnceByKey
    @Post
    HttpResponse<MyOfferView> apply(HttpRequest<?> http, UUID placeId, Actor actor, @Body @Valid ApplyRequest request) {
        return idempotency.once(http, actor.loginId(), request, MyOfferView.class, () -> {
            UUID id = applyForPlace.apply(placeId, request, actor);
            return HttpResponse.created(show.show(id, actor), URI.create("/api/v1/me/offers/" + id));
        });
    }
}
