package no.innpass.introduction;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;
import no.innpass.shared.Words;

/** Introductions, for staff. */
@Controller("/api/v1/introductions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class IntroductionController {
    private final SuggestIntroduction suggestIntroduction;
    private final AskCandidate askCandidate;
    private final AnswerQuestion answerQuestion;
    private final PresentAnonymously presentAnonymously;
    private final WritePresentation writePresentation;
    private final PresentCandidate presentCandidate;
    private final WithdrawIntroduction withdrawIntroduction;
    private final ShowIntroduction show;
    private final PreviewDisclosure previewDisclosure;
    private final Idempotency idempotency;

    IntroductionController(
            SuggestIntroduction suggestIntroduction,
            AskCandidate askCandidate,
            AnswerQuestion answerQuestion,
            PresentAnonymously presentAnonymously,
            WritePresentation writePresentation,
            PresentCandidate presentCandidate,
            WithdrawIntroduction withdrawIntroduction,
            ShowIntroduction show,
            PreviewDisclosure previewDisclosure,
            Idempotency idempotency) {
        this.suggestIntroduction = suggestIntroduction;
        this.askCandidate = askCandidate;
        this.answerQuestion = answerQuestion;
        this.presentAnonymously = presentAnonymously;
        this.writePresentation = writePresentation;
        this.presentCandidate = presentCandidate;
        this.withdrawIntroduction = withdrawIntroduction;
        this.show = show;
        this.previewDisclosure = previewDisclosure;
        this.idempotency = idempotency;
    }

    /** An answer to what the candidate asked first. */
    @Serdeable
    record QuestionAnswerRequest(
            @FreeText(Audience.HEARD) @NotBlank @Size(max = 2000) String answer) {}

    /** @param words needed for OTHER */
    @Serdeable
    record WithdrawRequest(
            @NotNull OverrideReason reason,

            @FreeText(Audience.HEARD) @org.jspecify.annotations.Nullable @Size(max = 500) String words) {

        WithdrawRequest {
            words = Words.orNone(words);
        }
    }

    /** The board of the own offices, newest first. */
    @Get("{?state,candidateId,placeId,cursor,limit}")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, people = "items.candidateId")
    Slice<IntroductionRowView> list(
            Actor actor,
            @QueryValue @Nullable IntroductionState state,
            @QueryValue @Nullable UUID candidateId,
            @QueryValue @Nullable UUID placeId,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return show.list(actor, new IntroductionBoard.Narrowing(state, candidateId, placeId), cursor, limit);
    }

    @OnceByKey
    @Post
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, people = "candidateId")
    HttpResponse<IntroductionView> suggest(HttpRequest<?> http, Actor actor, @Body @Valid SuggestRequest request) {
        return idempotency.once(http, actor.loginId(), request, IntroductionView.class, () -> {
            Introduction made = suggestIntroduction.suggest(request, actor);
            return HttpResponse.created(show.show(made.id(), actor), URI.create("/api/v1/introductions/" + made.id()))
                    .header("ETag", ETags.text(made.revision()));
        });
    }

    @Get("/{id}")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> get(UUID id, Actor actor) {
        return answer(id, actor);
    }

    /** What the employer sees at each stage, and what not. */
    @Get("/{id}/disclosure")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    DisclosureView disclosure(UUID id, Actor actor) {
        return previewDisclosure.preview(id, actor);
    }

    @Post("/{id}/ask")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> ask(UUID id, Actor actor) {
        askCandidate.ask(id, actor);
        return answer(id, actor);
    }

    @Post("/{id}/question-answer")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> answerQuestion(UUID id, Actor actor, @Body @Valid QuestionAnswerRequest request) {
        answerQuestion.answer(id, request.answer(), actor);
        return answer(id, actor);
    }

    @Post("/{id}/present-anonymously")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> presentAnonymously(UUID id, Actor actor) {
        presentAnonymously.present(id, actor);
        return answer(id, actor);
    }

    @Put("/{id}/presentation")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> write(
            UUID id, HttpRequest<?> http, Actor actor, @Body @Valid PresentationRequest request) {
        writePresentation.write(id, ETags.required(http), request, actor);
        return answer(id, actor);
    }

    @Post("/{id}/present")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> present(UUID id, Actor actor) {
        presentCandidate.present(id, actor);
        return answer(id, actor);
    }

    @Post("/{id}/withdraw")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, object = AuditObject.INTRODUCTION)
    HttpResponse<IntroductionView> withdraw(UUID id, Actor actor, @Body @Valid WithdrawRequest request) {
        withdrawIntroduction.byStaff(id, request.reason(), request.words(), actor);
        return answer(id, actor);
    }

    private HttpResponse<IntroductionView> answer(UUID id, Actor actor) {
        IntroductionView view = show.show(id, actor);
        return ETags.ok(view, view.version());
    }
}
