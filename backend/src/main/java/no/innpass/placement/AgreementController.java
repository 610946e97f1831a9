package no.innpass.placement;

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
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.placement.choice.FirstPlacementView;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;

/** Agreements, for staff. */
@Controller("/api/v1/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class AgreementController {
    private final ListAgreements listAgreements;
    private final ShowAgreement show;
    private final EditAgreement editAgreement;
    private final ProposeAgreement proposeAgreement;
    private final AcceptAgreement acceptAgreement;
    private final AskChange askChange;

    AgreementController(
            ListAgreements listAgreements,
            ShowAgreement show,
            EditAgreement editAgreement,
            ProposeAgreement proposeAgreement,
            AcceptAgreement acceptAgreement,
            AskChange askChange) {
        this.listAgreements = listAgreements;
        this.show = show;
        this.editAgreement = editAgreement;
        this.proposeAgreement = proposeAgreement;
        this.acceptAgreement = acceptAgreement;
        this.askChange = askChange;
    }

    /** Those of the own offices, newest first. */
    @Get("{?introductionId,cursor,limit}")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, people = "items.id", peopleBy = AuditObject.AGREEMENT)
    Slice<AgreementRowView> list(
            Actor actor,
            @QueryValue @Nullable UUID introductionId,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return listAgreements.toStaff(actor, introductionId, cursor, limit);
    }

    @Get("/{id}")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> get(UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Put("/{id}")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> edit(UUID id, HttpRequest<?> http, Actor actor, @Body @Valid AgreementContent content) {
        editAgreement.edit(id, ETags.required(http), content, actor);
        return answer(id, actor);
    }

    @Post("/{id}/propose")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> propose(UUID id, Actor actor, @Body @Valid ProposeRequest request) {
        proposeAgreement.propose(id, request.firstPlacementReason(), actor);
        return answer(id, actor);
    }

    /** Whether anybody has been placed there before, and what it rests on if nobody has (EMP-17). */
    @Get("/{id}/first-placement")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    FirstPlacementView firstPlacement(UUID id, Actor actor) {
        return proposeAgreement.first(id, actor);
    }

    /** NAV's own acceptance: the approval of the placement. */
    @Post("/{id}/accept")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> accept(UUID id, Actor actor, @Body @Valid AcceptanceRequest request) {
        acceptAgreement.accept(id, request.contentHash(), actor);
        return answer(id, actor);
    }

    /** Registers what a party has signed on paper. */
    @Post("/{id}/paper-acceptance")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> registerPaper(UUID id, Actor actor, @Body @Valid PaperAcceptanceRequest request) {
        acceptAgreement.registerPaper(id, request, actor);
        return answer(id, actor);
    }

    @Post("/{id}/ask-change")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    HttpResponse<AgreementView> askChange(UUID id, Actor actor) {
        askChange.ask(id, actor);
        return answer(id, actor);
    }

    private HttpResponse<AgreementView> answer(UUID id, Actor actor) {
        AgreementView view = show.toStaff(id, actor);
        return ETags.ok(view, view.version());
    }
}
