package no.innpass.practiceplace.choice;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;

/** What stands beside the questions of the checklist of a workplace (EMP-17). */
@Controller("/api/v1/workplaces/{id}/choice-facts")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What the places of a workplace tell, in numbers; of candidates nothing.")
class ChoiceFactsController {
    private final ShowChoiceFacts facts;

    ChoiceFactsController(ShowChoiceFacts facts) {
        this.facts = facts;
    }

    @Get
    ChoiceFactsView choiceFacts(UUID id) {
        return facts.show(id);
    }
}
