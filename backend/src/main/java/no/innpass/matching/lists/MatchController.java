package no.innpass.matching.lists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;

/** Ranked lists in both directions. */
@Controller("/api/v1")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class MatchController {
    private final RankCandidates rankCandidates;
    private final RankPlaces rankPlaces;
    private final FindOpenings findOpenings;

    MatchController(RankCandidates rankCandidates, RankPlaces rankPlaces, FindOpenings findOpenings) {
        this.rankCandidates = rankCandidates;
        this.rankPlaces = rankPlaces;
        this.findOpenings = findOpenings;
    }

    /** Ranked candidates for a place, with reasons; nameless cards where the caller may not open the person. */
    @Get("/practice-places/{id}/matches")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_CANDIDATE,
            object = AuditObject.PRACTICE_PLACE,
            people = {"full.candidateId", "thin.candidateId"})
    MatchListView candidates(
            Actor actor,
            UUID id,
            @QueryValue(defaultValue = "ORDINARY") ListKind list,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return rankCandidates.rank(actor, id, list, limit, Language.ofHeader(accepted));
    }

    /** Ranked places for a candidate, with reasons. */
    @Get("/candidates/{id}/matches")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    MatchListView places(
            Actor actor,
            UUID id,
            @QueryValue(defaultValue = "ORDINARY") ListKind list,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return rankPlaces.rank(actor, id, list, limit, Language.ofHeader(accepted));
    }

    /** Why this match, or why not: one pair with every line, gate and condition. */
    @Get("/candidates/{id}/matches/{placeId}")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    MatchView why(Actor actor, UUID id, UUID placeId, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return rankPlaces.why(actor, id, placeId, Language.ofHeader(accepted));
    }

    /** What would open more places to a candidate: single changes, each with the number of places more. */
    @Get("/candidates/{id}/opening-steps")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    OpeningStepsView openings(Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return findOpenings.of(actor, id, Language.ofHeader(accepted));
    }

    /** What would open more places to me. */
    @Get("/me/opening-steps")
    OpeningStepsView myOpenings(Actor actor, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return findOpenings.mine(actor, Language.ofHeader(accepted));
    }

    /** Places that may fit me, in words. */
    @Get("/me/places")
    MyPlacesView mine(
            Actor actor,
            @QueryValue(defaultValue = "ORDINARY") ListKind list,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return rankPlaces.mine(actor, list, limit, Language.ofHeader(accepted));
    }

    /** One place on its own page, in words: what one does there, what fits me and what is missing. */
    @Get("/me/places/{placeId}")
    MyPlaceView mine(Actor actor, UUID placeId, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return rankPlaces.mine(actor, placeId, Language.ofHeader(accepted));
    }
}
