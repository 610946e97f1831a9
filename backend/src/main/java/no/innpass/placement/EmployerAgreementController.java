package no.innpass.placement;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Agreements, for the employer; for managers alone: supervisors see the placement that comes of it. */
@Controller("/api/v1/employer/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class EmployerAgreementController {
    private final ListAgreements listAgreements;
    private final ShowAgreement show;
    private final AcceptAgreement acceptAgreement;
    private final AskChange askChange;

    EmployerAgreementController(
            ListAgreements listAgreements, ShowAgreement show, AcceptAgreement acceptAgreement, AskChange askChange) {
        this.listAgreements = listAgreements;
        this.show = show;
        this.acceptAgreement = acceptAgreement;
        this.askChange = askChange;
    }

    /** Newest first. */
    @Get
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, people = "id", peopleBy = AuditObject.AGREEMENT)
    List<AgreementRowView> list(Actor actor) {
        return listAgreements.toEmployer(actor);
    }

    @Get("/{id}")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    EmployerAgreementView get(UUID id, Actor actor) {
        return show.toEmployer(id, actor);
    }

    @Post("/{id}/accept")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    EmployerAgreementView accept(UUID id, Actor actor, @Body @Valid AcceptanceRequest request) {
        acceptAgreement.accept(id, request.contentHash(), actor);
        return show.toEmployer(id, actor);
    }

    /** Withdraws every acceptance; what is to change is said in the talk about it. */
    @Post("/{id}/ask-change")
    @Audited(sight = Sight.AGREEMENT, purpose = Purpose.AGREE, object = AuditObject.AGREEMENT)
    EmployerAgreementView askChange(UUID id, Actor actor) {
        askChange.ask(id, actor);
        return show.toEmployer(id, actor);
    }
}
