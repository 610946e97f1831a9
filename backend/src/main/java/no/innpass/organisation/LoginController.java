package no.innpass.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import no.innpass.platform.security.oidc.Issuers;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** Logins of staff, employers and systems, for administrators (PRI-01, INTG-02). */
@Controller("/api/v1/logins")
@Tag(name = "logins")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited(
        "Logins of staff, employers and systems; each change writes its own row. Candidates' logins are not found here.")
class LoginController {
    private final ListLogins list;
    private final ShowLogin show;
    private final AddLogin add;
    private final AdministerLogin administer;
    private final MoveColleague move;
    private final Issuers issuers;
    private final Idempotency idempotency;

    LoginController(
            ListLogins list,
            ShowLogin show,
            AddLogin add,
            AdministerLogin administer,
            MoveColleague move,
            Issuers issuers,
            Idempotency idempotency) {
        this.list = list;
        this.show = show;
        this.add = add;
        this.administer = administer;
        this.move = move;
        this.issuers = issuers;
        this.idempotency = idempotency;
    }

    /** Logins by name, page by page. */
    @Get("/{?filter*}")
    Slice<LoginRowView> listLogins(@RequestBean @Valid LoginFilter filter) {
        return list.list(filter);
    }

    @Get("/{id}")
    HttpResponse<LoginView> login(Actor actor, UUID id) {
        return answer(actor, id);
    }

    /** A new colleague, without roles. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<LoginView> addColleague(HttpRequest<?> http, Actor actor, @Body @Valid NewLoginRequest request) {
        return idempotency.once(
                http, actor.loginId(), request, LoginView.class, () -> created(actor, add.colleague(actor, request)));
    }

    /** Names of the issuers that vouch for programs, in the order of the settings. */
    @Get("/systems/issuers")
    List<String> listSystemIssuers() {
        return issuers.ofSystems();
    }

    /** A new program, with what it may read. */
    @OnceByKey
    @Post("/systems")
    @Status(HttpStatus.CREATED)
    HttpResponse<LoginView> addSystem(HttpRequest<?> http, Actor actor, @Body @Valid NewSystemRequest request) {
        return idempotency.once(
                http, actor.loginId(), request, LoginView.class, () -> created(actor, add.system(actor, request)));
    }

    /** Gives a role; If-Match names the version that was read. */
    @Put("/{id}/roles")
    HttpResponse<LoginView> giveRole(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid RoleChangeRequest request) {
        administer.give(actor, id, request, ETags.required(http));
        return answer(actor, id);
    }

    /** Takes a role; If-Match names the version that was read. */
    @Put("/{id}/roles/removal")
    HttpResponse<LoginView> takeRole(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid RoleChangeRequest request) {
        administer.take(actor, id, request, ETags.required(http));
        return answer(actor, id);
    }

    /** Works at another office from now on; If-Match names the version that was read. */
    @Put("/{id}/office")
    HttpResponse<LoginView> moveColleague(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid LoginOfficeRequest request) {
        move.move(actor, id, request, ETags.required(http));
        return answer(actor, id);
    }

    /** Lets nobody in any more; If-Match names the version that was read. */
    @Put("/{id}/closure")
    HttpResponse<LoginView> closeLogin(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid LoginReasonRequest request) {
        administer.close(actor, id, request.reason(), ETags.required(http));
        return answer(actor, id);
    }

    /** Lets in again; If-Match names the version that was read. */
    @Put("/{id}/reopening")
    HttpResponse<LoginView> reopenLogin(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid LoginReasonRequest request) {
        administer.reopen(actor, id, request.reason(), ETags.required(http));
        return answer(actor, id);
    }

    /** Ends every session of the login. */
    @Delete("/{id}/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void endSessionsOfLogin(Actor actor, UUID id) {
        administer.logOutEverywhere(actor, id);
    }

    /** A one-time code to hand over, shown this once. */
    @Post("/{id}/code")
    @Status(HttpStatus.CREATED)
    MadeCodeView makeLoginCode(Actor actor, UUID id) {
        return administer.makeCode(actor, id);
    }

    /** The code that waits is worth nothing from now on. */
    @Delete("/{id}/code")
    @Status(HttpStatus.NO_CONTENT)
    void withdrawLoginCode(Actor actor, UUID id) {
        administer.withdrawCode(actor, id);
    }

    private HttpResponse<LoginView> answer(Actor actor, UUID id) {
        LoginView view = show.show(actor, id);
        return ETags.ok(view, view.version());
    }

    private MutableHttpResponse<LoginView> created(Actor actor, UUID id) {
        LoginView view = show.show(actor, id);
        return ETags.created(view, view.version(), URI.create("/api/v1/logins/" + id));
    }
}
