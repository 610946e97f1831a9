package no.innpass.matching.market;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;

/** The market for what I wish. */
@Controller("/api/v1/me/market")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyMarketController {
    private final ShowWishMarket showWishMarket;

    MyMarketController(ShowWishMarket showWishMarket) {
        this.showWishMarket = showWishMarket;
    }

    /** How many have finished for the occupations I wish, against the positions open where I live (MAT-35); the wishes stand. */
    @Get
    WishMarketView myMarket(Actor actor, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return showWishMarket.mine(actor, Language.ofHeader(accepted));
    }
}
