package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Filter;
import no.innpass.matching.weights.Rankings;
import no.innpass.practiceplace.ListedPlace;

/** Door to the best matches of a place without a reader: for what tells those who follow the people up, and shows nobody (MAT-38). */
@Singleton
public class BestOfPlace {
    private final Rankings rankings;
    private final MatchIndex index;
    private final RankPairs rankPairs;

    BestOfPlace(Rankings rankings, MatchIndex index, RankPairs rankPairs) {
        this.rankings = rankings;
        this.index = index;
        this.rankPairs = rankPairs;
    }

    /** The best of the ordinary list, well known ones only, the best first. Protected identities are in no list (PRI-19). */
    public List<UUID> candidates(ListedPlace place, int limit) {
        Filter seen = Filter.not(Filter.has(VisibilityFields.VISIBLE, VisibilityFields.PROTECTED));
        EngineAnswer answer = index.candidates()
                .top(RankPairs.query(
                        rankings.now().forPlace(place.facts()),
                        new Seen(seen, Filter.ALWAYS),
                        ListKind.ORDINARY,
                        limit,
                        rankPairs.settings()));
        return answer.full().stream().map(Ranked::id).toList();
    }
}
