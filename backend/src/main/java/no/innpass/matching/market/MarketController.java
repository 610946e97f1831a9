package no.innpass.matching.market;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** The market beside a candidate's wishes. */
@Controller("/api/v1/candidates")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class MarketController {
    private final ShowWishMarket showWishMarket;

    MarketController(ShowWishMarket showWishMarket) {
        this.showWishMarket = showWishMarket;
    }

    /** How many have finished for the occupations that the candidate wishes, against the positions open there (MAT-35). */
    @Get("/{id}/market")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    WishMarketView wishMarket(Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return showWishMarket.show(actor, id, Language.ofHeader(accepted));
    }
}
