package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.reach.Closing;
import no.innpass.matching.reach.Closings;
import no.innpass.matching.reach.WithinReach;
import no.innpass.matching.reason.WayOut;
import no.innpass.platform.i18n.Language;

/** Says what would have to be closed, as far as the reader may know it (MAT-20). */
@Singleton
class TellClosings {
    private final Wording wording;

    TellClosings(Wording wording) {
        this.wording = wording;
    }

    /** Empty for a pair that is not within reach. */
    Optional<Closings> of(RankedPair pair, MatchSettings set, ExplainPair.Sight sight) {
        return WithinReach.of(pair.explanation(), set, sight.functions());
    }

    List<ClosingView> told(RankedPair pair, Closings closings, ExplainPair.Sight sight) {
        CandidateFacts candidate = pair.candidate().facts();
        return closings.all().stream()
                .flatMap(closing -> switch (closing) {
                    case Closing.Condition condition -> condition(candidate, condition, sight);
                    case Closing.Gap gap -> gap(gap, sight);
                })
                .toList();
    }

    private Stream<ClosingView> condition(
            CandidateFacts candidate, Closing.Condition condition, ExplainPair.Sight sight) {
        return condition.hits().stream()
                .filter(hit -> sight.sees(hit.subject().kind()))
                .limit(1)
                .map(hit -> new ClosingView(
                        condition.code(),
                        null,
                        wording.obstacle(candidate, hit, sight.language()).orElse(null),
                        ways(condition.ways())));
    }

    private Stream<ClosingView> gap(Closing.Gap gap, ExplainPair.Sight sight) {
        Language language = sight.language();
        return gap.items().stream()
                .filter(item -> sight.sees(gap.criterion()))
                .limit(1)
                .map(item -> new ClosingView(
                        null, gap.criterion(), wording.missing(gap.criterion(), item, language), ways(gap.ways())));
    }

    private static List<WayView> ways(List<WayOut> ways) {
        return ways.stream().map(WayView::of).toList();
    }
}
