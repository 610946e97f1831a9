package no.innpass.practiceplace;

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
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.session.OpenSession;
import no.innpass.platform.security.session.StrangerTicket;
import no.innpass.platform.web.ETags;

/** Firms that join by themselves (EMP-23): who asks, and the office that checks. */
@Controller("/api/v1")
@Tag(name = "join")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("A firm and the person who asks for it; the login has a row of its own. Nothing of a candidate.")
class JoinController {
    private final JoinAsEmployer join;
    private final EditJoin edit;
    private final DecideJoin decide;
    private final ShowJoins show;
    private final OpenSession openSession;

    JoinController(JoinAsEmployer join, EditJoin edit, DecideJoin decide, ShowJoins show, OpenSession openSession) {
        this.join = join;
        this.edit = edit;
        this.decide = decide;
        this.show = show;
        this.openSession = openSession;
    }

    /** Asks to join, after a login that nobody knows yet; opens a session that sees the own draft alone. */
    @Post("/join")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> join(HttpRequest<?> http, @Body @Valid JoinRequest request) {
        return openSession.afterLinking(http, ticket -> join.join(ticket, request));
    }

    /** Whether a login went before that a firm can join with: the form is not shown to whom it could not be sent by. */
    @Get("/join/login")
    JoinLoginView joinLogin(HttpRequest<?> http) {
        return new JoinLoginView(join.isProven(StrangerTicket.read(http)));
    }

    /** The caller's own request, and what has become of it. */
    @Get("/join")
    HttpResponse<JoinView> ownJoin(Actor actor) {
        return own(actor);
    }

    /** The own draft, while the office checks; If-Match names the version that was read. */
    @Put("/join/draft")
    HttpResponse<JoinView> editJoinDraft(HttpRequest<?> http, Actor actor, @Body @Valid JoinDraftRequest request) {
        edit.edit(actor, request.need(), ETags.required(http));
        return own(actor);
    }

    /** Firms that wait to be checked by the own offices, oldest first. */
    @Get("/join-requests")
    List<JoinView> listJoins(Actor actor) {
        return show.waiting(actor);
    }

    @Get("/join-requests/{id}")
    HttpResponse<JoinView> showJoin(Actor actor, UUID id) {
        return answer(actor, id);
    }

    /** The person may act for the firm; If-Match names the version that was read. */
    @Put("/join-requests/{id}/acceptance")
    HttpResponse<JoinView> acceptJoin(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid JoinAcceptRequest request) {
        decide.accept(actor, id, request.unitNumber(), ETags.required(http));
        return answer(actor, id);
    }

    /** The person may not; the reason is read by them. If-Match names the version that was read. */
    @Put("/join-requests/{id}/refusal")
    HttpResponse<JoinView> refuseJoin(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid JoinRefuseRequest request) {
        decide.refuse(actor, id, request.reason(), ETags.required(http));
        return answer(actor, id);
    }

    private HttpResponse<JoinView> own(Actor actor) {
        JoinView view = show.own(actor);
        return ETags.ok(view, view.version());
    }

    private HttpResponse<JoinView> answer(Actor actor, UUID id) {
        JoinView view = show.one(actor, id);
        return ETags.ok(view, view.version());
    }
}
