package no.innpass.practiceplace;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** How soon a firm has its answer, as promised and as kept. */
@Controller("/api/v1/employer/workplaces/{id}/answers")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How many needs of firms an office has answered in time; nothing of a candidate.")
class OwnAnswersController {
    private final OwnPracticePlaces own;
    private final CountAnswers answers;

    OwnAnswersController(OwnPracticePlaces own, CountAnswers answers) {
        this.own = own;
        this.answers = answers;
    }

    @Get
    OwnAnswersView answers(UUID id, Actor actor) {
        own.requireWorkplace(actor, id);
        return answers.of(id);
    }
}
