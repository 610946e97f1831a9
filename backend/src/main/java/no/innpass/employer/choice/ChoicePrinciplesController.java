package no.innpass.employer.choice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** What an office looks at before it chooses an employer (EMP-17), by the id of the office. */
@Controller("/api/v1/choice-principles/{id}")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What an office looks at in workplaces; of candidates nothing.")
class ChoicePrinciplesController {
    private final ChoicePrinciples principles;

    ChoicePrinciplesController(ChoicePrinciples principles) {
        this.principles = principles;
    }

    @Get
    HttpResponse<PrinciplesView> choicePrinciples(UUID id, Actor actor) {
        return answer(principles.show(id, actor));
    }

    /** In place of those before; If-Match names the version that was read. What was answered already keeps what it answered. */
    @Put
    HttpResponse<PrinciplesView> writeChoicePrinciples(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid PrinciplesRequest body) {
        return answer(principles.write(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<PrinciplesView> answer(PrinciplesView view) {
        return ETags.ok(view, view.version());
    }
}
