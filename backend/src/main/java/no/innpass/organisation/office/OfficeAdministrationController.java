package no.innpass.organisation.office;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** Offices, for administrators (PRI-01). */
@Controller("/api/v1/administration")
@Tag(name = "administration")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Offices and how many things stand at them; each change writes its own row. Nothing of a candidate.")
class OfficeAdministrationController {
    private final ShowAdministeredOffices show;
    private final AdministerOffice administer;
    private final Idempotency idempotency;

    OfficeAdministrationController(ShowAdministeredOffices show, AdministerOffice administer, Idempotency idempotency) {
        this.show = show;
        this.administer = administer;
        this.idempotency = idempotency;
    }

    /** Every office, closed ones too, by number. */
    @Get("/offices")
    List<OfficeRowView> listAdministeredOffices() {
        return show.all();
    }

    /** The municipalities that an office can answer for, by number. */
    @Get("/municipalities")
    List<MunicipalityView> listMunicipalities() {
        return show.municipalities();
    }

    @Get("/offices/{id}")
    HttpResponse<OfficeAdministrationView> administeredOffice(UUID id) {
        return answer(id);
    }

    /** A new office. */
    @OnceByKey
    @Post("/offices")
    @Status(HttpStatus.CREATED)
    HttpResponse<OfficeAdministrationView> addOffice(
            HttpRequest<?> http, Actor actor, @Body @Valid OfficeRequest request) {
        return idempotency.once(http, actor.loginId(), request, OfficeAdministrationView.class, () -> {
            OfficeAdministrationView view = show.one(administer.add(actor, request));
            return ETags.created(view, view.version(), URI.create("/api/v1/administration/offices/" + view.id()));
        });
    }

    /** Another name, place, or other municipalities; If-Match names the version that was read. */
    @Put("/offices/{id}")
    HttpResponse<OfficeAdministrationView> changeOffice(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid OfficeRequest request) {
        administer.change(actor, id, request, ETags.required(http));
        return answer(id);
    }

    /** Nothing new comes to it any more; If-Match names the version that was read. */
    @Put("/offices/{id}/closure")
    HttpResponse<OfficeAdministrationView> closeOffice(HttpRequest<?> http, Actor actor, UUID id) {
        administer.close(actor, id, ETags.required(http));
        return answer(id);
    }

    /** Opens it again; If-Match names the version that was read. */
    @Put("/offices/{id}/reopening")
    HttpResponse<OfficeAdministrationView> reopenOffice(HttpRequest<?> http, Actor actor, UUID id) {
        administer.reopen(actor, id, ETags.required(http));
        return answer(id);
    }

    private HttpResponse<OfficeAdministrationView> answer(UUID id) {
        OfficeAdministrationView view = show.one(id);
        return ETags.ok(view, view.version());
    }
}
