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
import no.innpass.platform.security.Actor;

/** The candidate's own agreements. */
@Controller("/api/v1/me/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class MyAgreementController {
    private final ListAgreements listAgreements;
    private final ShowAgreement show;
    private final AcceptAgreement acceptAgreement;
    private final AskChange askChange;

    MyAgreementController(
            ListAgreements listAgreements, ShowAgreement show, AcceptAgreement acceptAgreement, AskChange askChange) {
        this.listAgreements = listAgreements;
        this.show = show;
        this.acceptAgreement = acceptAgreement;
        this.askChange = askChange;
    }

    /** Newest first. */
    @Get
    List<AgreementRowView> list(Actor actor) {
        return listAgreements.toCandidate(actor);
    }

    @Get("/{id}")
    MyAgreementView get(UUID id, Actor actor) {
        return show.toCandidate(id, actor);
    }

    @Post("/{id}/accept")
    MyAgreementView accept(UUID id, Actor actor, @Body @Valid AcceptanceRequest request) {
        acceptAgreement.accept(id, request.contentHash(), actor);
        return show.toCandidate(id, actor);
    }

    /** Withdraws every acceptance; what is to change is said in the talk about it. */
    @Post("/{id}/ask-change")
    MyAgreementView askChange(UUID id, Actor actor) {
        askChange.ask(id, actor);
        return show.toCandidate(id, actor);
    }
}
