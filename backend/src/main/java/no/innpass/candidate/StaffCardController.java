package no.innpass.candidate;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** The nameless card of a candidate, for staff who may not open the person (PRI-02). */
@Controller("/api/v1/candidates/{id}/card")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffCardController {
    private final CandidateAccess access;
    private final StaffCards cards;

    StaffCardController(CandidateAccess access, StaffCards cards) {
        this.access = access;
        this.cards = cards;
    }

    @Get
    @Audited(sight = Sight.CARD, purpose = Purpose.FIND_CANDIDATE)
    StaffCardView card(Actor actor, UUID id) {
        access.openCard(actor, id);
        return Objects.requireNonNull(cards.of(List.of(id), actor.language()).get(id));
    }
}
