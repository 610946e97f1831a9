package no.innpass.employer.board;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** The board of the weekly market meeting (EMP-19). */
@Controller("/api/v1/market-board")
@Tag(name = "market board")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Firms and who contacts them; of candidates nothing.")
class MarketBoardController {
    private final ShowMarketBoard show;

    MarketBoardController(ShowMarketBoard show) {
        this.show = show;
    }

    /** Signals, growing and closing firms, and who contacts whom, of the municipalities that the caller looks after. */
    @Get
    MarketBoardView show(Actor actor) {
        return show.show(actor);
    }
}
