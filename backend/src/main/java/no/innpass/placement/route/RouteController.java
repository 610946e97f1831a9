package no.innpass.placement.route;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Which way could be the next one. */
@Controller("/api/v1/candidates")
@Tag(name = "placement")
@ExecuteOn(TaskExecutors.BLOCKING)
class RouteController {
    private final AdviseRoute advise;

    RouteController(AdviseRoute advise) {
        this.advise = advise;
    }

    /** Advice with its reason and three alternatives; after several measures without a job it asks for a different plan (MAT-31). */
    @Get("/{id}/route-advice")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    RouteAdviceView routeAdvice(Actor actor, UUID id) {
        return advise.advise(actor, id);
    }
}
