package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/**
 * Door: whether a pair is one of the first ten of the list that the caller would be shown (MAT-34). Known well or little: each list has its
 * own first ten, since little known is not bad (HR-7). Where the lists hold fewer than ten, nothing was passed over.
 */
@Singleton
public class FirstTen {
    private static final int TEN = 10;

    private final RankPlaces places;
    private final RankCandidates candidatesOf;
    private final Candidates candidates;

    FirstTen(RankPlaces places, RankCandidates candidatesOf, Candidates candidates) {
        this.places = places;
        this.candidatesOf = candidatesOf;
        this.candidates = candidates;
    }

    /**
     * @param forCandidate true: places for the candidate; false: candidates for the place. Who may not open the candidate has seen the
     *     latter in any case
     * @param chosen the profile that the list was shown by
     * @throws Refused NOT_LISTED for a place that is in no list
     */
    @Transactional
    public boolean hold(Actor actor, UUID candidateId, UUID placeId, boolean forCandidate, ProfileByHand chosen) {
        boolean opens = candidates.names(actor, List.of(candidateId)).containsKey(candidateId);
        if (forCandidate && opens) {
            return hold(places.first(actor, candidateId, chosen, TEN), placeId, RankedPair::placeId);
        }
        boolean inNoList = candidates
                .find(candidateId)
                .filter(Candidate::protectedIdentity)
                .isPresent();
        return inNoList || hold(candidatesOf.first(actor, placeId, chosen, TEN), candidateId, RankedPair::candidateId);
    }

    private static boolean hold(RankedLists lists, UUID wanted, Function<RankedPair, UUID> id) {
        boolean listed = lists.full().stream().map(id).anyMatch(wanted::equals)
                || lists.thin().stream().map(id).anyMatch(wanted::equals);
        return listed || lists.full().size() + lists.thin().size() < TEN;
    }
}
