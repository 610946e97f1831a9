package no.innpass.employer.recovery;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Relations with workplaces that are to be mended (EMP-10). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What went wrong at workplaces, by day and by what the work asks for; of candidates nothing.")
class RecoveryController {
    private final ShowRecovery show;
    private final Recoveries recoveries;

    RecoveryController(ShowRecovery show, Recoveries recoveries) {
        this.show = show;
        this.recoveries = recoveries;
    }

    /** Talks that nobody has had yet, and how referrals that did not fit wear on the workplace. */
    @Get("/workplaces/{id}/recovery")
    RecoveryView show(UUID id) {
        return show.show(id);
    }

    /** Talks that the caller should have, the first day first; at most fifty. */
    @Get("/own-recoveries")
    List<OwnRecoveryView> own(Actor actor) {
        return recoveries.own(actor);
    }
}
