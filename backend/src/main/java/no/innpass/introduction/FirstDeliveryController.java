package no.innpass.introduction;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** The warning at a weak first candidate for a new or burnt employer. */
@Controller("/api/v1/candidates/{id}/matches/{placeId}/first-delivery")
@Tag(name = "introduction")
@ExecuteOn(TaskExecutors.BLOCKING)
class FirstDeliveryController {
    private final FirstDelivery firstDelivery;

    FirstDeliveryController(FirstDelivery firstDelivery) {
        this.firstDelivery = firstDelivery;
    }

    @Serdeable
    record FirstDeliveryRequest(@NotNull FirstDeliveryChoice choice) {}

    /** Whether to warn the caller; once answered, no more (MAT-26). */
    @Get
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.INTRODUCE)
    FirstDeliveryView firstDelivery(Actor actor, UUID id, UUID placeId) {
        return firstDelivery.check(id, placeId, actor);
    }

    /** Keeps what the caller chose; it stops nothing, whatever it is. */
    @Put
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.INTRODUCE)
    FirstDeliveryView chooseFirstDelivery(
            Actor actor, UUID id, UUID placeId, @Body @Valid FirstDeliveryRequest request) {
        return firstDelivery.choose(id, placeId, request.choice(), actor);
    }
}
