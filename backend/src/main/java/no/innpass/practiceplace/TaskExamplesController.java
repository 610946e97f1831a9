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
import org.jspecify.annotations.Nullable;

/** Tasks that a workplace could need somebody for, while one takes its order (PLC-14). */
@Controller("/api/v1/workplaces/{id}/task-examples")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Tasks of the taxonomy; nothing of a candidate.")
class TaskExamplesController {
    private final GiveTaskExamples giveTaskExamples;

    TaskExamplesController(GiveTaskExamples giveTaskExamples) {
        this.giveTaskExamples = giveTaskExamples;
    }

    /** Examples of the industry, what others need first. */
    @Get
    TaskExamplesView examples(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return giveTaskExamples.of(id, Language.ofHeader(accepted));
    }
}
