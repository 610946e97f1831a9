package no.innpass.placement.route;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** Which way could be the next one. */
@Controller("/api/v1/candidates")
@Tag(name = "placement")
@ExecuteOn(TaskExecutors.BLOCKING)
class RouteController {
    private final AdviseRoute advise;

    private final NextPlans nextPlans;
    private final Idempotency idempotency;

    RouteController(AdviseRoute advise, NextPlans nextPlans, Idempotency idempotency) {
        this.advise = advise;
        this.nextPlans = nextPlans;
        this.idempotency = idempotency;
    }

    /** Advice with its reason and three alternatives; after several measures without a job it asks for a different plan (MAT-31). */
    @Get("/{id}/route-advice")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    RouteAdviceView routeAdvice(Actor actor, UUID id) {
        return advise.advise(actor, id);
    }

    /** Writes down the plan that candidate and adviser have agreed on; the advice no longer asks for one until another measure has ended. */
    @Post("/{id}/next-plans")
    @OnceByKey
    @Status(HttpStatus.CREATED)
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    HttpResponse<RouteAdviceView> writeNextPlan(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid NextPlanRequest request) {
        return idempotency.once(http, actor.loginId(), request, RouteAdviceView.class, () -> {
            nextPlans.write(actor, id, request);
            return HttpResponse.created(
                    advise.advise(actor, id), URI.create("/api/v1/candidates/" + id + "/route-advice"));
        });
    }
}
