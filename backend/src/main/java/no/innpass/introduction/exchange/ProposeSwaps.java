package no.innpass.introduction.exchange;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.geography.TravelTimes;
import no.innpass.matching.lists.ScoreClass;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PracticePlaces;

/** Looks through everybody of the own offices who is on the way to a place, and proposes who could change (MAT-28). Changes nothing. */
@Singleton
class ProposeSwaps {
    private static final int MOST = 50;

    private final StandingRows rows;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final ScoreClass scoreClass;
    private final TravelTimes travel;

    ProposeSwaps(
            StandingRows rows,
            Candidates candidates,
            PracticePlaces places,
            ScoreClass scoreClass,
            TravelTimes travel) {
        this.rows = rows;
        this.candidates = candidates;
        this.places = places;
        this.scoreClass = scoreClass;
        this.travel = travel;
    }

    /** At most fifty, the largest gain of both together first. */
    @Transactional(readOnly = true)
    List<SwapView> propose(Actor actor) {
        Set<UUID> offices = candidates.officesOf(actor);
        Set<UUID> hidden = candidates.hiddenFrom(actor);
        List<Standing> own = rows.atPlacesOf(offices).stream()
                .filter(one -> offices.contains(one.officeId()) && !hidden.contains(one.candidateId()))
                .toList();
        Set<UUID> where = own.stream().map(Standing::placeId).collect(Collectors.toSet());
        Scored scored = Scored.of(
                scoreClass.score(
                        actor,
                        own.stream().map(Standing::candidateId).distinct().toList(),
                        place -> where.contains(place.id())),
                places.facts(where),
                places.cards(where),
                travel);
        return FindSwaps.of(own, scored.counts()::counts).stream()
                .limit(MOST)
                .map(swap ->
                        new SwapView(side(scored, swap.one(), swap.other()), side(scored, swap.other(), swap.one())))
                .toList();
    }

    private static SwapView.SwapSideView side(Scored scored, Standing who, Standing where) {
        ListedCandidate person = Objects.requireNonNull(scored.people().get(who.candidateId()));
        return new SwapView.SwapSideView(
                who.introductionId(),
                who.candidateId(),
                person.person().number(),
                person.name(),
                scored.view(person, who.placeId()),
                scored.view(person, where.placeId()));
    }
}
