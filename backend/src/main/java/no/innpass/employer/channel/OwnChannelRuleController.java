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

/** How the own workplace takes applications (INT-10). */
@Controller("/api/v1/employer/workplaces/{id}/channel-rule")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How the own workplace takes applications; of candidates nothing.")
class OwnChannelRuleController {
    private final TellChannelRule rule;

    OwnChannelRuleController(TellChannelRule rule) {
        this.rule = rule;
    }

    @Get
    HttpResponse<OwnChannelRuleView> show(UUID id, Actor actor) {
        return answer(rule.show(id, actor));
    }

    /** In place of what was told before; If-Match names the version that was read. */
    @Put
    HttpResponse<OwnChannelRuleView> tell(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid ChannelRuleRequest body) {
        return answer(rule.tell(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<OwnChannelRuleView> answer(ChannelRuleView view) {
        return ETags.ok(OwnChannelRuleView.of(view), view.version());
    }
}
