package no.innpass.employer.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** Regional plans of which employers to win, shared by offices and providers (EMP-18). */
@Controller("/api/v1")
@Tag(name = "recruitment plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Which firms a region means to win; of candidates nothing.")
class RecruitmentPlanController {
    private final RecruitmentPlans plans;
    private final ShowCoverage showCoverage;
    private final ShowPlanChoices showChoices;
    private final PlansOfWorkplace plansOfWorkplace;
    private final Idempotency idempotency;

    RecruitmentPlanController(
            RecruitmentPlans plans,
            ShowCoverage showCoverage,
            ShowPlanChoices showChoices,
            PlansOfWorkplace plansOfWorkplace,
            Idempotency idempotency) {
        this.plans = plans;
        this.showCoverage = showCoverage;
        this.showChoices = showChoices;
        this.plansOfWorkplace = plansOfWorkplace;
        this.idempotency = idempotency;
    }

    /** The plans that the caller's organisations share, page by page. */
    @Get("/recruitment-plans{?filter*}")
    Slice<RecruitmentPlanRowView> list(@RequestBean @Valid PlanFilter filter, Actor actor) {
        return plans.list(filter, actor);
    }

    /** Makes a plan; the caller owns it where nobody else is named. */
    @OnceByKey
    @Post("/recruitment-plans")
    @Status(HttpStatus.CREATED)
    HttpResponse<RecruitmentPlanView> make(
            HttpRequest<?> request, Actor actor, @Body @Valid RecruitmentPlanRequest body) {
        return idempotency.once(request, actor.loginId(), body, RecruitmentPlanView.class, () -> {
            RecruitmentPlanView view = plans.make(body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/recruitment-plans/" + view.id()));
        });
    }

    /** Municipalities, offices and providers that a plan can be made of. */
    @Get("/recruitment-plan-choices")
    PlanChoicesView choices(Actor actor) {
        return showChoices.show(actor);
    }

    /** One plan, with how far each organisation has come. */
    @Get("/recruitment-plans/{id}")
    HttpResponse<RecruitmentPlanView> show(UUID id, Actor actor) {
        RecruitmentPlanView view = plans.show(id, actor);
        return ETags.ok(view, view.version());
    }

    /** Changes a plan; If-Match names the version that was read. */
    @Put("/recruitment-plans/{id}")
    HttpResponse<RecruitmentPlanView> change(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid RecruitmentPlanRequest body) {
        RecruitmentPlanView view = plans.change(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** All firms of the plan's region, by municipality, industry and size: how many are known, targets, contacted and hosting. */
    @Get("/recruitment-plans/{id}/coverage")
    PlanCoverageView coverage(UUID id, Actor actor) {
        return showCoverage.show(id, actor);
    }

    /** The plans of the caller's organisations that a firm is a target of, or can become one of. */
    @Get("/workplaces/{id}/recruitment-plans")
    List<WorkplacePlanView> ofWorkplace(UUID id, Actor actor) {
        return plansOfWorkplace.of(id, actor);
    }
}
