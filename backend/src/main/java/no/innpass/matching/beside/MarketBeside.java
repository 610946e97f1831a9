package no.innpass.matching.beside;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innpass.matching.market.Saturation;
import no.innpass.matching.reason.Way;

/** Many finish for the work of the place, and few places are open there (MAT-35): told with its numbers, and no points. */
final class MarketBeside implements BesideRule {
    @Override
    public Stream<Beside> of(BesidePair pair) {
        return pair.market().stream().filter(Saturation::saturated).map(MarketBeside::told);
    }

    private static Beside told(Saturation market) {
        return new Beside(
                BesideCode.SATURATION_COUNTED,
                Beside.Sign.MINUS,
                Map.of("occupation", market.occupation(), "finished", market.finished(), "openings", market.openings()),
                List.of(Way.TALK_ABOUT_WISH));
    }
}
