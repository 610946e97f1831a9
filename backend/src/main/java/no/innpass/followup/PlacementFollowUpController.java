package no.innpass.followup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** The follow-up of a placement, for staff. */
@Controller("/api/v1/placements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class PlacementFollowUpController {
    private final ShowFollowUp show;
    private final PlanContact planContact;
    private final Idempotency idempotency;

    PlacementFollowUpController(ShowFollowUp show, PlanContact planContact, Idempotency idempotency) {
        this.show = show;
        this.planContact = planContact;
        this.idempotency = idempotency;
    }

    @Get("/{id}/follow-up")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    FollowUpView get(UUID id, Actor actor) {
        return show.toStaff(id, actor);
    }

    /** Plans one contact outside the rhythm. */
    @OnceByKey
    @Post("/{id}/contacts")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    HttpResponse<FollowUpContactView> plan(
            UUID id, HttpRequest<?> http, Actor actor, @Body @Valid PlanContactRequest request) {
        return idempotency.once(http, actor.loginId(), request, FollowUpContactView.class, () -> {
            UUID contact = planContact.plan(id, request, actor).id();
            return HttpResponse.created(show.contact(contact, actor), URI.create("/api/v1/contacts/" + contact));
        });
    }
}
