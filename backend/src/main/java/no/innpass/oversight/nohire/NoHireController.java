package no.innpass.oversight.nohire;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Workplaces that have passed the cap without hire, for the leader who decides (OVS-03). */
@Controller("/api/v1/no-hire-reviews")
@Tag(name = "oversight")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Workplaces and how many finished there; of candidates only how many.")
class NoHireController {
    private final NoHireReviews reviews;

    NoHireController(NoHireReviews reviews) {
        this.reviews = reviews;
    }

    /** Open ones first, then the newest. */
    @Get
    List<NoHireReviewView> list(Actor actor) {
        return reviews.list(actor);
    }

    /** Lets the workplace take people until a day, or holds it back, with a justification. */
    @Put("/{id}")
    NoHireReviewView decide(UUID id, Actor actor, @Body @Valid ReviewDecisionRequest body) {
        return reviews.decide(id, actor, body);
    }
}
