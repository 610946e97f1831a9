package no.innpass.introduction;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import no.innpass.platform.web.Watched;
import no.innpass.shared.Words;

/** Suggestions to an employer: released parts only. */
@Controller("/api/v1/employer/introductions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class EmployerIntroductionController {
    private final AnswerPresentation answerPresentation;
    private final MakeOffer makeOffer;
    private final WithdrawIntroduction withdrawIntroduction;
    private final ShowToEmployer show;

    EmployerIntroductionController(
            AnswerPresentation answerPresentation,
            MakeOffer makeOffer,
            WithdrawIntroduction withdrawIntroduction,
            ShowToEmployer show) {
        this.answerPresentation = answerPresentation;
        this.makeOffer = makeOffer;
        this.withdrawIntroduction = withdrawIntroduction;
        this.show = show;
    }

    /** @param words needed for OTHER */
    @Serdeable
    record EmployerWithdrawRequest(
            @NotNull RefusalReason reason,

            @FreeText(Audience.EMPLOYER) @org.jspecify.annotations.Nullable @Size(max = 500) String words) {

        EmployerWithdrawRequest {
            words = Words.orNone(words);
        }
    }

    @Get("{?cursor,limit}")
    @Audited(
            sight = Sight.INTRODUCTION,
            purpose = Purpose.INTRODUCE,
            people = "items.id",
            peopleBy = AuditObject.INTRODUCTION)
    Slice<EmployerIntroductionRowView> list(
            Actor actor,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return show.list(actor, cursor, limit);
    }

    @Get("/{id}")
    @Watched
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    EmployerIntroductionView get(UUID id, Actor actor) {
        return show.show(id, actor);
    }

    /** Wants to know more, or not now; after a presentation with a name: has chosen another one. */
    @Post("/{id}/answer")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    EmployerIntroductionView answer(UUID id, Actor actor, @Body @Valid InterestRequest request) {
        answerPresentation.answer(id, request, actor);
        return show.show(id, actor);
    }

    @Post("/{id}/offer")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    EmployerIntroductionView offer(UUID id, Actor actor, @Body @Valid OfferRequest request) {
        makeOffer.offer(id, request, actor);
        return show.show(id, actor);
    }

    @Post("/{id}/withdraw")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    EmployerIntroductionView withdraw(UUID id, Actor actor, @Body @Valid EmployerWithdrawRequest request) {
        withdrawIntroduction.byEmployer(id, request.reason(), request.words(), actor);
        return show.show(id, actor);
    }
}
