package no.innpass.placement.evidence;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** What is known of the provider of a run. */
@Controller("/api/v1/course-runs/{id}/evidence")
@Tag(name = "placement")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Numbers of a provider, small ones hidden; nobody in it.")
class ProviderEvidenceController {
    private final ShowProviderEvidence show;

    ProviderEvidenceController(ShowProviderEvidence show) {
        this.show = show;
    }

    /** How practice ended for people from the provider's classes: beside the class, in no score and no order (MAT-32). */
    @Get
    ProviderEvidenceView providerEvidence(UUID id, Actor actor) {
        return show.show(id, actor);
    }
}
