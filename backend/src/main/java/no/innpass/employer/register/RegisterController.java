package no.innpass.employer.register;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** Firms by their organisation number, as the register tells of them (INTG-06). */
@Controller("/api/v1/register")
@Tag(name = "employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What the organisation register tells of firms; nothing of a candidate.")
class RegisterController {
    private final LookUpFirm lookUp;
    private final TakeFirm take;
    private final Idempotency idempotency;

    RegisterController(LookUpFirm lookUp, TakeFirm take, Idempotency idempotency) {
        this.lookUp = lookUp;
        this.take = take;
        this.idempotency = idempotency;
    }

    /** A legal body with its units, by its own number or that of a unit. */
    @Get("/{number}")
    FirmView lookUpFirm(@Size(max = 20) String number) {
        return lookUp.find(number);
    }

    /** Takes units of a legal body in as workplaces, and the body where it is new. */
    @OnceByKey
    @Post("/{number}/workplaces")
    @Status(HttpStatus.CREATED)
    HttpResponse<TakenUnitsView> takeUnits(
            HttpRequest<?> request, @Size(max = 20) String number, Actor actor, @Body @Valid TakeUnitsRequest body) {
        LiveFirm firm = take.read(number, body);
        return idempotency.once(
                request,
                actor.loginId(),
                body,
                TakenUnitsView.class,
                () -> HttpResponse.created(take.store(firm, body)));
    }
}
