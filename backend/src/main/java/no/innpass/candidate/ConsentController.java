package no.innpass.candidate;

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
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.consent.ConsentRequest;
import no.innpass.candidate.consent.ConsentView;
import no.innpass.candidate.consent.StaffConsents;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Consents of a candidate, for the owning office: to see, and to ask; the answer is the candidate's alone (HR-6). */
@Controller("/api/v1/candidates/{id}/consents")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConsentController {
    private final CandidateAccess access;
    private final StaffConsents consents;

    ConsentController(CandidateAccess access, StaffConsents consents) {
        this.access = access;
        this.consents = consents;
    }

    @Get
    @Audited(sight = Sight.CONSENTS, purpose = Purpose.CONSENT)
    List<ConsentView> consents(Actor actor, UUID id) {
        return consents.of(access.open(actor, id).id(), actor.language());
    }

    /** Asks; a question or a yes that stands already comes back as it is. */
    @Post
    @Audited(sight = Sight.CONSENTS, purpose = Purpose.CONSENT)
    @Status(HttpStatus.CREATED)
    ConsentView askConsent(Actor actor, UUID id, @Body @Valid ConsentRequest request) {
        Candidate candidate = access.open(actor, id);
        return consents.ask(candidate.id(), request, actor);
    }
}
