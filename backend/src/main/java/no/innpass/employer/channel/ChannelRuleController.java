package no.innpass.employer.channel;

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

/** How a workplace takes applications (INT-10), for staff. */
@Controller("/api/v1/workplaces/{id}/channel-rule")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How a workplace takes applications; of candidates nothing.")
class ChannelRuleController {
    private final TellChannelRule rule;

    ChannelRuleController(TellChannelRule rule) {
        this.rule = rule;
    }

    @Get
    HttpResponse<ChannelRuleView> show(UUID id, Actor actor) {
        return answer(rule.show(id, actor));
    }

    /** In place of what was told before; If-Match names the version that was read. */
    @Put
    HttpResponse<ChannelRuleView> tell(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid ChannelRuleRequest body) {
        return answer(rule.tell(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<ChannelRuleView> answer(ChannelRuleView view) {
        return ETags.ok(view, view.version());
    }
}
