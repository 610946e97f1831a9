package no.innpass.candidate;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.security.Actor;

/** The candidate's own page. */
@Controller("/api/v1/me")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {
    private final CandidateAccess access;
    private final ChangeReadiness readiness;
    private final CandidateViews views;

    MeController(CandidateAccess access, ChangeReadiness readiness, CandidateViews views) {
        this.access = access;
        this.readiness = readiness;
        this.views = views;
    }

    @Get
    MeView me(Actor actor) {
        return views.me(access.self(actor));
    }

    /** "Still available" (CAN-19). */
    @Post("/availability-confirmations")
    MeView confirmAvailability(Actor actor) {
        return views.me(readiness.confirm(access.self(actor).id()));
    }
}
