package no.innpass.introduction.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.ListedCandidate;
import no.innpass.geography.TravelTimes;
import no.innpass.matching.lists.ScoredClass;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Candidates against places, with what a line of a proposal tells of both.
 *
 * @param people those whom the caller sees in lists
 */
record Scored(
        ScoredClass counts,
        Map<UUID, ListedCandidate> people,
        Map<UUID, PlaceFacts> facts,
        Map<UUID, PlaceCard> cards,
        TravelTimes travel) {

    static Scored of(ScoredClass counts, Map<UUID, PlaceFacts> facts, Map<UUID, PlaceCard> cards, TravelTimes travel) {
        return new Scored(
                counts,
                counts.people().stream().collect(Collectors.toMap(ListedCandidate::id, Function.identity())),
                facts,
                cards,
                travel);
    }

    ExchangePlaceView view(ListedCandidate person, UUID place) {
        return ExchangePlaceView.of(
                place, cards.get(place), counts.counts(person.id(), place), minutes(person.facts(), facts.get(place)));
    }

    private @Nullable Integer minutes(CandidateFacts candidate, @Nullable PlaceFacts place) {
        return place == null || place.area() == 0 || !candidate.reach().known()
                ? null
                : travel.minutes(
                        candidate.reach().home(),
                        place.area(),
                        candidate.reach().means());
    }
}
