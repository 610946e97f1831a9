package no.innpass.practiceplace;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Open needs on the board of the market meeting (EMP-19). */
@Controller("/api/v1/market-board/needs")
@Tag(name = "market board")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Practice places and their needs; nothing of a candidate.")
class BoardNeedsController {
    private final ShowBoardNeeds show;

    BoardNeedsController(ShowBoardNeeds show) {
        this.show = show;
    }

    /** How many needs are out in the municipalities that the caller looks after, and the newest of them. */
    @Get
    BoardNeedsView show(Actor actor, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return show.show(actor, Language.ofHeader(accepted));
    }
}
