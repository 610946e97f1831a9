package no.innpass.candidate;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import no.innpass.platform.security.Actor;

/** The candidate's own page. */
@Controller("/api/v1/me")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {
    private final CandidateAccess access;
    private final ChangeReadiness readiness;
    private final CandidateViews views;
    private final Candidates candidates;

    MeController(CandidateAccess access, ChangeReadiness readiness, CandidateViews views, Candidates candidates) {
        this.access = access;
        this.readiness = readiness;
        this.views = views;
        this.candidates = candidates;
    }

    @Get
    MeView me(Actor actor) {
        return views.me(access.self(actor));
    }

    /** Yes, or no longer, to a place from which no job can be reached (MAT-12). */
    @Put("/no-job-acceptance")
    MeView acceptNoJob(Actor actor, @Body @Valid NoJobAcceptanceRequest request) {
        candidates.acceptNoJob(access.self(actor).id(), request.accepts());
        return views.me(access.self(actor));
    }

    /** "Still available" (CAN-19). */
    @Post("/availability-confirmations")
    MeView confirmAvailability(Actor actor) {
        return views.me(readiness.confirm(access.self(actor).id()));
    }
}
