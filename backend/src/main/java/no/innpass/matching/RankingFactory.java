package no.innpass.matching;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.BitSet;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.TravelTimes;
import no.innpass.matching.criterion.TravelMinutes;

/** Gives the pure ranking the minutes of the room geography. */
@Factory
final class RankingFactory {
    @Singleton
    Ranking ranking(TravelTimes times, Areas areas) {
        return new Ranking(minutes(times, areas), WeightProfiles.STANDARD);
    }

    /** As {@link TravelTimes}, which refuses a number that no area has. */
    static TravelMinutes minutes(TravelTimes times, Areas areas) {
        var exists = new BitSet();
        areas.all().stream().mapToInt(Area::number).forEach(exists::set);
        return (home, workplace, means) -> exists.get(home) && exists.get(workplace)
                ? times.minutes(workplace, home, means)
                : TravelMinutes.NO_AREA;
    }
}
