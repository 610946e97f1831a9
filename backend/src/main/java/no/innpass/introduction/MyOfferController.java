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
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import no.innpass.shared.Prospect;
import no.innpass.shared.Words;

/** What the candidate is asked, and the answers. */
@Controller("/api/v1/me/offers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class MyOfferController {
    private final AnswerAsked answerAsked;
    private final AnswerOffer answerOffer;
    private final ApprovePresentation approvePresentation;
    private final WithdrawIntroduction withdrawIntroduction;
    private final AskedAnew askedAnew;
    private final ShowToCandidate show;

    MyOfferController(
            AnswerAsked answerAsked,
            AnswerOffer answerOffer,
            ApprovePresentation approvePresentation,
            WithdrawIntroduction withdrawIntroduction,
            AskedAnew askedAnew,
            ShowToCandidate show) {
        this.answerAsked = answerAsked;
        this.answerOffer = answerOffer;
        this.approvePresentation = approvePresentation;
        this.withdrawIntroduction = withdrawIntroduction;
        this.askedAnew = askedAnew;
        this.show = show;
    }

    /** @param words needed for OTHER */
    @Serdeable
    record MyWithdrawRequest(
            @NotNull DeclineReason reason,

            @FreeText(Audience.STAFF) @org.jspecify.annotations.Nullable @Size(max = 500) String words) {

        MyWithdrawRequest {
            words = Words.orNone(words);
        }
    }

    /** @param prospect as it was read */
    @Serdeable
    record GoOnRequest(@NotNull Prospect prospect) {}

    /** @param applied those alone that I have applied for myself */
    @Get("{?applied,cursor,limit}")
    Slice<MyOfferRowView> list(
            Actor actor,
            @QueryValue(defaultValue = "false") boolean applied,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return show.list(actor, applied, cursor, limit);
    }

    @Get("/{id}")
    MyOfferView get(UUID id, Actor actor) {
        return show.show(id, actor);
    }

    /** Answers the request, or the offer once there is one: yes, no, or asks first. */
    @Post("/{id}/answer")
    MyOfferView answer(UUID id, Actor actor, @Body @Valid AnswerRequest request) {
        if (show.show(id, actor).offer() == null) {
            answerAsked.answer(id, request, actor);
        } else {
            answerOffer.answer(id, request, actor);
        }
        return show.show(id, actor);
    }

    /** Goes on although what can follow is another now (PLC-11); who does not withdraws. */
    @Post("/{id}/prospect-answer")
    MyOfferView goOn(UUID id, Actor actor, @Body @Valid GoOnRequest request) {
        askedAnew.goOn(id, request.prospect(), actor);
        return show.show(id, actor);
    }

    /** Approves the words of the presentation, for this employer. */
    @Post("/{id}/presentation-approval")
    MyOfferView approve(UUID id, Actor actor, @Body @Valid ApprovalRequest request) {
        approvePresentation.approve(id, request.textHash(), actor);
        return show.show(id, actor);
    }

    @Post("/{id}/withdraw")
    MyOfferView withdraw(UUID id, Actor actor, @Body @Valid MyWithdrawRequest request) {
        withdrawIntroduction.byCandidate(id, request.reason(), request.words(), actor);
        return show.show(id, actor);
    }
}
