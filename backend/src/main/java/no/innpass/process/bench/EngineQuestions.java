package no.innpass.process.bench;

import java.util.List;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.Filter;
import no.innpass.matching.weights.Rankings;
import no.innpass.practiceplace.PlaceFacts;

/** What a place asks of the engine, seen by nobody in particular: no visibility is set. */
record EngineQuestions(Rankings rankings, int rows) {

    /** The ordinary list: neither gate nor condition. */
    EngineQuery within(PlaceFacts place) {
        return question(place, true);
    }

    /** The whole country: gates only. */
    EngineQuery nationwide(PlaceFacts place) {
        return question(place, false);
    }

    private EngineQuery question(PlaceFacts place, boolean conditions) {
        List<MatchTerms> blocks = rankings.now().forPlace(place);
        MatchTerms first = blocks.getFirst();
        List<Criterion> criteria = List.copyOf(first.grades().keySet());
        return new EngineQuery(
                Filter.all(Filter.not(first.gates()), conditions ? Filter.not(first.conditions()) : Filter.ALWAYS),
                List.copyOf(first.grades().values()),
                blocks.stream()
                        .map(block -> new EngineQuery.Block(
                                block.block(),
                                criteria.stream().map(block.profile()::weight).toList()))
                        .toList(),
                first.random(),
                MatchSettings.DEFAULT.thinBasis(),
                MatchSettings.DEFAULT.minScore(),
                rows);
    }
}
