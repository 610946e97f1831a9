package no.innpass.employer.choice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** What an office knows of a workplace before it places somebody there for the first time (EMP-17). */
@Controller("/api/v1/workplaces/{id}/choice-checklist")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How a workplace answers to the principles of an office; of candidates nothing.")
class ChoiceChecklistController {
    private final FillChecklist checklist;

    ChoiceChecklistController(FillChecklist checklist) {
        this.checklist = checklist;
    }

    /** That of one of the caller's offices; without an id of the office that the caller works at. */
    @Get("{?officeId}")
    HttpResponse<ChecklistView> choiceChecklist(UUID id, @QueryValue @Nullable UUID officeId, Actor actor) {
        return answer(checklist.show(id, officeId, actor));
    }

    /** Fills it, or fills it anew; If-Match names the version that was read. */
    @Put
    HttpResponse<ChecklistView> fillChoiceChecklist(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid ChecklistRequest body) {
        return answer(checklist.fill(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<ChecklistView> answer(ChecklistView view) {
        return ETags.ok(view, view.version());
    }
}
