package no.innpass.placement.unmatched;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Ready candidates without a place, as numbers for the market meeting (EMP-19). */
@Controller("/api/v1/market-board/unmatched")
@Tag(name = "market board")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Numbers of people by office, small ones hidden; nobody can be told apart.")
class UnmatchedByOfficeController {
    private final CountUnmatchedByOffice count;

    UnmatchedByOfficeController(CountUnmatchedByOffice count) {
        this.count = count;
    }

    /** Of the offices that the caller looks after. */
    @Get
    UnmatchedByOfficeView count(Actor actor) {
        return count.count(actor);
    }
}
