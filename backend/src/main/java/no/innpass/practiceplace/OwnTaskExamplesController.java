package no.innpass.practiceplace;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Tasks that an employer could need somebody for at its own workplace (PLC-14). */
@Controller("/api/v1/employer/workplaces/{id}/task-examples")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Tasks of the taxonomy; nothing of a candidate.")
class OwnTaskExamplesController {
    private final GiveTaskExamples giveTaskExamples;

    OwnTaskExamplesController(GiveTaskExamples giveTaskExamples) {
        this.giveTaskExamples = giveTaskExamples;
    }

    /** Examples of the industry, what others need first. */
    @Get
    TaskExamplesView examples(Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return giveTaskExamples.forEmployer(actor, id, Language.ofHeader(accepted));
    }
}
