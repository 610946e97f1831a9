package no.innpass.introduction;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Where the caller's own suggestions went. */
@Controller("/api/v1/own-firms")
@Tag(name = "introduction")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Counts of the caller's own suggestions by firm. Nothing of a candidate.")
class OwnFirmsController {
    private final ShowOwnFirms show;

    OwnFirmsController(ShowOwnFirms show) {
        this.show = show;
    }

    /** How many of the own suggestions of a year went to the same few firms (MAT-32). */
    @Get
    OwnFirmsView ownFirms(Actor actor) {
        return show.show(actor);
    }
}
