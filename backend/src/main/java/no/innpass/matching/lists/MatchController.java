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
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.exposure.Exposures;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.ProfileReason;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.EvidenceOfPlaces;

/** Ranked lists in both directions. */
@Controller("/api/v1")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class MatchController {
    private final RankCandidates rankCandidates;
    private final RankPlaces rankPlaces;
    private final FindOpenings findOpenings;
    private final LogProfileByHand logProfile;
    private final Exposures exposures;
    private final EvidenceOfPlaces evidenceOfPlaces;

    MatchController(
            RankCandidates rankCandidates,
            RankPlaces rankPlaces,
            FindOpenings findOpenings,
            LogProfileByHand logProfile,
            Exposures exposures,
            EvidenceOfPlaces evidenceOfPlaces) {
        this.rankCandidates = rankCandidates;
        this.rankPlaces = rankPlaces;
        this.findOpenings = findOpenings;
        this.logProfile = logProfile;
        this.exposures = exposures;
        this.evidenceOfPlaces = evidenceOfPlaces;
    }

    /**
     * Ranked candidates for a place, with reasons; nameless cards where the caller may not open the person.
     *
     * @param profile an adviser's choice, for all rows; absent: each candidate's main purpose chooses
     * @param profileReason why, with a profile
     */
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
            @QueryValue @Nullable ProfileCode profile,
            @QueryValue @Nullable ProfileReason profileReason,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ProfileByHand chosen = ProfileByHand.of(actor, profile, profileReason);
        MatchListView view = rankCandidates.rank(actor, id, list, chosen, limit, Language.ofHeader(accepted));
        logProfile.forPlace(actor, chosen, id);
        exposures.shown(view.candidates());
        return view;
    }

    /**
     * Ranked places for a candidate, with reasons.
     *
     * @param profile an adviser's choice, for all rows; absent: the candidate's main purpose chooses
     * @param profileReason why, with a profile
     * @param evidence with what is known of how it went at the workplaces; the rows and their order stay
     */
    @Get("/candidates/{id}/matches")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    MatchListView places(
            Actor actor,
            UUID id,
            @QueryValue(defaultValue = "ORDINARY") ListKind list,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable ProfileCode profile,
            @QueryValue @Nullable ProfileReason profileReason,
            @QueryValue(defaultValue = "false") boolean evidence,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ProfileByHand chosen = ProfileByHand.of(actor, profile, profileReason);
        MatchListView view = rankPlaces.rank(actor, id, list, chosen, limit, Language.ofHeader(accepted));
        logProfile.forCandidate(actor, chosen, id);
        exposures.opened(List.of(id));
        return evidence ? view.with(evidenceOfPlaces.of(view.places())) : view;
    }

    /**
     * Why this match, or why not: one pair with every line, gate and condition.
     *
     * @param profile as in the list that it was found in
     */
    @Get("/candidates/{id}/matches/{placeId}")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    MatchView why(
            Actor actor,
            UUID id,
            UUID placeId,
            @QueryValue @Nullable ProfileCode profile,
            @QueryValue @Nullable ProfileReason profileReason,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ProfileByHand chosen = ProfileByHand.of(actor, profile, profileReason);
        MatchView view = rankPlaces.why(actor, id, placeId, chosen, Language.ofHeader(accepted));
        logProfile.forCandidate(actor, chosen, id);
        exposures.opened(List.of(id));
        return view;
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
