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

/** What people do at workplaces of the same industry (EMP-22). */
@Controller("/api/v1/workplaces/{id}/industry-tasks")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Counts of needs of workplaces; nothing of a candidate.")
class IndustryTasksController {
    private final CountIndustryTasks countIndustryTasks;

    IndustryTasksController(CountIndustryTasks countIndustryTasks) {
        this.countIndustryTasks = countIndustryTasks;
    }

    /** The tasks that other workplaces of the industry have needed people for, the most common first. */
    @Get
    IndustryTasksView tasks(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return countIndustryTasks.of(id, Language.ofHeader(accepted));
    }
}
