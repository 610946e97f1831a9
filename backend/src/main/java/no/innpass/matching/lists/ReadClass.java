package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.term.Interpreter;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.PracticePlaces;

/** Some people and the published places, from the database; inside the caller's transaction. */
@Singleton
class ReadClass {
    private static final int PAGE = 2_000;

    private final Candidates candidates;
    private final PracticePlaces places;
    private final Visibility visibility;

    ReadClass(Candidates candidates, PracticePlaces places, Visibility visibility) {
        this.candidates = candidates;
        this.places = places;
        this.visibility = visibility;
    }

    /** Those who may be in a list that the caller sees, in the order of their ids. */
    List<ListedCandidate> people(Actor actor, Collection<UUID> ids) {
        Seen seen = visibility.seen(actor);
        List<UUID> listed =
                candidates.forIndex(ids).stream().map(one -> one.facts().id()).toList();
        return candidates.listed(actor, listed).values().stream()
                .filter(one -> Interpreter.holds(seen.documents(), VisibilityFields.document(one.visibility())))
                .sorted(Comparator.comparing(ListedCandidate::id))
                .toList();
    }

    /** Those who may be in any list, in no order. */
    List<CandidateFacts> people(Collection<UUID> ids) {
        return candidates.forIndex(ids).stream().map(IndexedCandidate::facts).toList();
    }

    /** In the order of their ids. */
    List<PlaceFacts> published(Predicate<PlaceFacts> wanted) {
        List<PlaceFacts> all = new ArrayList<>();
        List<PlaceFacts> page = places.factsAfter(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(place -> place.listing() == PlaceListing.EVERYBODY && wanted.test(place))
                    .forEach(all::add);
            page = places.factsAfter(page.getLast().id(), PAGE);
        }
        return all;
    }
}
