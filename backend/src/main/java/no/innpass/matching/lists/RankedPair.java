package no.innpass.matching.lists;

import java.util.UUID;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchScore;
import no.innpass.practiceplace.ListedPlace;

/** A pair of an answer, and all that its row tells of both sides. */
record RankedPair(ListedCandidate candidate, ListedPlace place, Explanation explanation) {
    MatchScore score() {
        return explanation.score();
    }

    UUID candidateId() {
        return candidate.id();
    }

    UUID placeId() {
        return place.id();
    }
}
