package no.innpass.introduction.exchange;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.geography.TravelTimes;
import no.innpass.introduction.exchange.Queues.Line;
import no.innpass.matching.lists.ScoreClass;
import no.innpass.matching.lists.ScoredClass;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the lines that candidates of the own offices stand in, and proposes to whom an equal place is free (MAT-33). The earliest in a
 * line is looked at first, and takes the best free seat for that person; the next one gets another seat. Changes nothing.
 */
@Singleton
class ProposeMoves {
    private final StandingRows rows;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final ScoreClass scoreClass;
    private final TravelTimes travel;
    private final BusinessClock clock;

    ProposeMoves(
            StandingRows rows,
            Candidates candidates,
            PracticePlaces places,
            ScoreClass scoreClass,
            TravelTimes travel,
            BusinessClock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.places = places;
        this.scoreClass = scoreClass;
        this.travel = travel;
        this.clock = clock;
    }

    /** Who waits, with the line and the own turn in it. */
    private record Waiting(Standing standing, Line line, int beyond) {}

    /** By place, in the order of the lines. */
    @Transactional(readOnly = true)
    List<MoveView> propose(Actor actor) {
        Set<UUID> offices = candidates.officesOf(actor);
        Set<UUID> hidden = candidates.hiddenFrom(actor);
        List<Standing> standings = rows.atPlacesOf(offices);
        Map<UUID, PlaceFacts> here =
                places.facts(standings.stream().map(Standing::placeId).collect(Collectors.toSet()));
        List<Waiting> waiting = waiting(Queues.of(standings, seats(here)), offices, hidden);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<UUID> queues = waiting.stream().map(one -> one.line().placeId()).collect(Collectors.toSet());
        ScoredClass counts = scoreClass.score(
                actor,
                waiting.stream()
                        .map(one -> one.standing().candidateId())
                        .distinct()
                        .toList(),
                place -> queues.stream().anyMatch(queue -> queue.equals(place.id()) || equal(here.get(queue), place)));
        Map<UUID, PlaceFacts> facts = new HashMap<>(here);
        facts.putAll(counts.places());
        Scored scored = Scored.of(counts, facts, places.cards(facts.keySet()), travel);
        return moves(waiting, scored);
    }

    private static List<Waiting> waiting(Map<UUID, Line> lines, Set<UUID> offices, Set<UUID> hidden) {
        List<Waiting> waiting = new ArrayList<>();
        lines.values().stream()
                .filter(Line::queue)
                .sorted(Comparator.comparing(Line::placeId))
                .forEach(line -> {
                    for (int i = 0; i < line.line().size(); i++) {
                        Standing one = line.line().get(i);
                        boolean own = offices.contains(one.officeId()) && !hidden.contains(one.candidateId());
                        if (line.beyond(i) > 0 && own) {
                            waiting.add(new Waiting(one, line, line.beyond(i)));
                        }
                    }
                });
        return waiting;
    }

    private List<MoveView> moves(List<Waiting> waiting, Scored scored) {
        List<Standing> everywhere = rows.at(scored.facts().keySet());
        Map<UUID, Integer> left = new HashMap<>();
        Queues.of(everywhere, seats(scored.facts())).forEach((place, line) -> left.put(place, line.left()));
        Map<UUID, Set<UUID>> already = new HashMap<>();
        everywhere.forEach(one -> already.computeIfAbsent(one.candidateId(), any -> new HashSet<>())
                .add(one.placeId()));
        List<MoveView> moves = new ArrayList<>();
        for (Waiting one : waiting) {
            @Nullable ListedCandidate person = scored.people().get(one.standing().candidateId());
            if (person != null) {
                better(one, scored, left, already.getOrDefault(person.id(), Set.of()))
                        .ifPresent(to -> {
                            left.merge(to.id(), -1, Integer::sum);
                            already.computeIfAbsent(person.id(), any -> new HashSet<>())
                                    .add(to.id());
                            moves.add(view(one, person, to, scored));
                        });
            }
        }
        return moves;
    }

    /** The best equal place with a seat left, by what the pair counts, then by id; none that would take as long or longer. */
    private Optional<PlaceFacts> better(Waiting one, Scored scored, Map<UUID, Integer> left, Set<UUID> already) {
        UUID candidate = one.standing().candidateId();
        PlaceFacts here = scored.facts().get(one.line().placeId());
        return scored.counts().places().values().stream()
                .filter(place -> scored.counts().counts(candidate, place.id()) > 0)
                .filter(place -> left.getOrDefault(place.id(), 0) > 0 && !already.contains(place.id()))
                .filter(place -> equal(here, place))
                .filter(place -> {
                    @Nullable Integer saved = saved(one, place, scored);
                    return saved == null || saved > 0;
                })
                .max(Comparator.comparingInt(
                                (PlaceFacts place) -> scored.counts().counts(candidate, place.id()))
                        .thenComparing(PlaceFacts::id, Comparator.reverseOrder()));
    }

    private MoveView view(Waiting one, ListedCandidate person, PlaceFacts to, Scored scored) {
        return new MoveView(
                one.standing().introductionId(),
                person.id(),
                person.person().number(),
                person.name(),
                one.line().line().size(),
                one.line().room(),
                scored.view(person, one.line().placeId()),
                scored.view(person, to.id()),
                saved(one, to, scored));
    }

    private @Nullable Integer saved(Waiting one, PlaceFacts to, Scored scored) {
        @Nullable PlaceFacts here = scored.facts().get(one.line().placeId());
        @Nullable PlaceCard card = scored.cards().get(one.line().placeId());
        int today = Days.of(clock.today());
        @Nullable Integer wait = here == null || card == null
                ? null
                : Waits.inQueue(here.start(), one.beyond(), card.positions(), today);
        return wait == null ? null : wait - Waits.toStart(to.start(), today);
    }

    private static Map<UUID, Integer> seats(Map<UUID, PlaceFacts> facts) {
        return facts.values().stream().collect(Collectors.toMap(PlaceFacts::id, PlaceFacts::freeSeats));
    }

    /** Of the same occupation; where none is known, with the same coded tasks. */
    static boolean equal(@Nullable PlaceFacts one, PlaceFacts other) {
        if (one == null || one.id().equals(other.id())) {
            return false;
        }
        if (one.line().occupations().isEmpty()) {
            return other.line().occupations().isEmpty()
                    && one.tasks().stream()
                            .map(task -> task.concept())
                            .collect(Collectors.toSet())
                            .equals(other.tasks().stream()
                                    .map(task -> task.concept())
                                    .collect(Collectors.toSet()));
        }
        return one.line().occupations().stream().anyMatch(other.line().occupations()::contains);
    }
}
