package no.innpass.matching.weights;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.TravelTimes;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.Ranking;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.WeightProfiles;
import no.innpass.matching.criterion.TravelMinutes;
import org.jspecify.annotations.Nullable;

/**
 * Door: the ranking under the weights in force. Whoever computes more than one thing of an answer asks once and keeps what it got, so that
 * an answer is of one set of weights. A change counts from the next question on, in every instance: how many versions there are is asked
 * each time, the versions only when that number has changed. Thread-safe.
 */
@Singleton
public class Rankings {
    private final WeightRows rows;
    private final TravelMinutes travel;

    private volatile @Nullable Held held;

    Rankings(WeightRows rows, TravelTimes times, Areas areas) {
        this.rows = rows;
        this.travel = minutes(times, areas);
    }

    private record Held(long count, Map<ProfileCode, WeightProfile> inForce, Ranking byPurpose) {}

    /** Each pair under the profile that the candidate's main purpose chooses. */
    @Transactional
    public Ranking now() {
        return held().byPurpose();
    }

    /**
     * Every pair under one profile that somebody has chosen.
     *
     * @param byHand null: as {@link #now()}
     * @throws IllegalArgumentException for a profile that no pair can have
     */
    @Transactional
    public Ranking now(@Nullable ProfileCode byHand) {
        Held now = held();
        if (byHand == null) {
            return now.byPurpose();
        }
        if (!byHand.isOfPairs()) {
            throw new IllegalArgumentException("no pair has the profile " + byHand);
        }
        return new Ranking(travel, new WeightProfiles(Map.of(), inForce(now, byHand)));
    }

    /** The profile of the employer's own list (MAT-17). */
    @Transactional
    public WeightProfile employerView() {
        return inForce(held(), ProfileCode.EMPLOYER_VIEW);
    }

    private Held held() {
        long count = rows.count();
        @Nullable Held last = held;
        if (last == null || last.count() != count) {
            last = read(count);
            held = last;
        }
        return last;
    }

    private Held read(long count) {
        Map<ProfileCode, WeightProfile> inForce = new EnumMap<>(ProfileCode.class);
        rows.inForce().forEach(version -> inForce.put(version.code(), version.profile()));
        return new Held(count, inForce, new Ranking(travel, WeightProfiles.byPurpose(inForce)));
    }

    private static WeightProfile inForce(Held now, ProfileCode code) {
        return requireNonNull(now.inForce().get(code));
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
