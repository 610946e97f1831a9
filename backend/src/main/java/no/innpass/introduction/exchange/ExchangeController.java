package no.innpass.introduction.exchange;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Moves out of queues and changes of place, as proposals. */
@Controller("/api/v1/waiting-list")
@Tag(name = "introduction")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExchangeController {
    private final ProposeMoves moves;
    private final ProposeSwaps swaps;

    ExchangeController(ProposeMoves moves, ProposeSwaps swaps) {
        this.moves = moves;
        this.swaps = swaps;
    }

    /** Candidates of the own offices who wait in a line while an equal place is free (MAT-33). */
    @Get("/moves")
    @Audited(sight = Sight.RANKED_LINE, purpose = Purpose.FIND_PLACE, people = "candidateId")
    List<MoveView> moves(Actor actor) {
        return moves.propose(actor);
    }

    /** Two candidates of the own offices whose exchange raises both, or one without lowering the other (MAT-28). */
    @Get("/swaps")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            people = {"one.candidateId", "other.candidateId"})
    List<SwapView> swaps(Actor actor) {
        return swaps.propose(actor);
    }
}
