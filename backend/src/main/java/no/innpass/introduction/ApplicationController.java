package no.innpass.introduction;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Applications that candidates have sent, for staff. */
@Controller("/api/v1/introductions/{id}")
@Tag(name = "introductions")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApplicationController {
    private final DecideApplication decide;
    private final ShowIntroduction show;

    ApplicationController(DecideApplication decide, ShowIntroduction show) {
        this.decide = decide;
        this.show = show;
    }

    /** @param coolDownReason why all the same, needed while the workplace is left in peace (EMP-10) */
    @Serdeable
    record TakeApplicationRequest(@Nullable CoolDownReason coolDownReason) {}

    /** @param nextStep what the candidate can do now; the candidate reads it */
    @Serdeable
    record ReturnApplicationRequest(
            @NotNull ReturnReason reason,

            @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String nextStep) {}

    @Post("/application-acceptance")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> takeApplication(UUID id, Actor actor, @Body @Valid TakeApplicationRequest request) {
        decide.take(id, request.coolDownReason(), actor);
        return answer(id, actor);
    }

    @Post("/application-return")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> returnApplication(
            UUID id, Actor actor, @Body @Valid ReturnApplicationRequest request) {
        decide.giveBack(id, request.reason(), request.nextStep(), actor);
        return answer(id, actor);
    }

    private HttpResponse<IntroductionView> answer(UUID id, Actor actor) {
        IntroductionView view = show.show(id, actor);
        return ETags.ok(view, view.version());
    }
}
