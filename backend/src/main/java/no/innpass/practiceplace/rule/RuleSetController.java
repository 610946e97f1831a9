package no.innpass.practiceplace.rule;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** Rule sets, for administrators (PLC-07). */
@Controller("/api/v1/administration/rule-sets")
@Tag(name = "administration")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited(
        "Rules of sectors and owners, the same for everybody; each change writes its own row. Nothing of a candidate.")
class RuleSetController {
    private final AdministerRuleSets administer;
    private final Idempotency idempotency;

    RuleSetController(AdministerRuleSets administer, Idempotency idempotency) {
        this.administer = administer;
        this.idempotency = idempotency;
    }

    /** Every rule set, by its first day. */
    @Get
    List<RuleSetView> ruleSets(HttpRequest<?> http) {
        return administer.all(Language.ofRequest(http));
    }

    @Get("/{id}")
    HttpResponse<RuleSetView> ruleSet(HttpRequest<?> http, UUID id) {
        return answer(http, id);
    }

    /** A new rule set; it attaches by itself to the workplaces that it names. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<RuleSetView> addRuleSet(HttpRequest<?> http, Actor actor, @Body @Valid RuleSetRequest request) {
        return idempotency.once(http, actor.loginId(), request, RuleSetView.class, () -> {
            RuleSetView view = administer.one(administer.add(actor, request), Language.ofRequest(http));
            return ETags.created(view, view.version(), URI.create("/api/v1/administration/rule-sets/" + view.id()));
        });
    }

    /** Other terms, days or workplaces; If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<RuleSetView> changeRuleSet(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid RuleSetRequest request) {
        administer.change(actor, id, request, ETags.required(http));
        return answer(http, id);
    }

    private HttpResponse<RuleSetView> answer(HttpRequest<?> http, UUID id) {
        RuleSetView view = administer.one(id, Language.ofRequest(http));
        return ETags.ok(view, view.version());
    }
}
