package no.innpass.matching.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Search by words and filters, with counts beside them (MAT-24). */
@Controller("/api/v1/search")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final SearchPlaces searchPlaces;
    private final SearchCandidates searchCandidates;
    private final CountReady countReady;

    SearchController(SearchPlaces searchPlaces, SearchCandidates searchCandidates, CountReady countReady) {
        this.searchPlaces = searchPlaces;
        this.searchCandidates = searchCandidates;
        this.countReady = countReady;
    }

    /** Places that staff may rank, by words and filters; nearest hits first, then the newest. */
    @Get("/practice-places{?asked*}")
    @NotAudited("Practice places and their needs; nothing of a candidate.")
    FoundPlacesView places(
            Actor actor,
            @RequestBean @Valid PlaceSearch asked,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return searchPlaces.search(actor, asked, Language.ofHeader(accepted));
    }

    /** Candidates whom the caller may see, as cards, by words and filters; nearest hits first, then by lot. */
    @Get("/candidates{?asked*}")
    @Audited(sight = Sight.CARD, purpose = Purpose.FIND_CANDIDATE, people = "items.id", words = true)
    FoundCandidatesView candidates(
            Actor actor,
            @RequestBean @Valid CandidateSearch asked,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return searchCandidates.search(actor, asked, Language.ofHeader(accepted));
    }

    /** Who is ready now, as numbers by region and occupation, beside the places there; small numbers are hidden. */
    @Get("/ready-pool")
    @NotAudited("Numbers of at least five people; nothing of a candidate.")
    ReadyPoolView readyPool(Actor actor, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return countReady.count(actor, Language.ofHeader(accepted));
    }
}
