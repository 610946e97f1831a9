package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;

/** Reads both sides of a pair through their doors. */
@Singleton
class Pairs {
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Workplaces workplaces;

    Pairs(Candidates candidates, PracticePlaces places, Workplaces workplaces) {
        this.candidates = candidates;
        this.places = places;
        this.workplaces = workplaces;
    }

    /** @throws Refused NOT_FOUND when either is gone */
    Pair of(UUID candidateId, UUID placeId) {
        Candidate candidate = candidates.find(candidateId).orElseThrow(Pairs::notFound);
        PlaceCard place = places.card(placeId).orElseThrow(Pairs::notFound);
        WorkplaceCard workplace = workplaces.find(place.workplaceId()).orElseThrow(Pairs::notFound);
        return new Pair(candidate, place, workplace);
    }

    /** Codes of what must be complete before the candidate can be asked (MAT-04); empty when all is. */
    List<String> missingPreconditions(Pair pair) {
        return candidates.missingForReferral(pair.candidate().id()).stream()
                .map(Enum::name)
                .toList();
    }

    /** The title of the version that the introduction is about; the workplace's name where it has none. */
    String title(UUID placeId, int needVersion) {
        return places.need(placeId, needVersion)
                .map(Need::title)
                .or(() -> places.card(placeId).map(PlaceCard::workplace))
                .orElse("");
    }

    /** Who to ring about something at this workplace today (EMP-03). */
    Optional<RequestContent.Contact> contact(UUID workplaceId) {
        return workplaces
                .find(workplaceId)
                .flatMap(workplaces::contact)
                .map(person -> new RequestContent.Contact(person.name(), person.phone()));
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
