package no.innpass.candidate;

import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.TravelMeans;

/**
 * How far a candidate will travel (CAN-14), as the index knows it: an area, never an address.
 *
 * @param home area number 1 to 1023; 0 if not known
 * @param means the fastest of the candidate's means
 * @param tens longest travel one way in tens of minutes, 1 to 15; 0 if it, or the means, is not known
 * @param wouldMove areas the candidate would move to
 */
public record ReachFacts(int home, TravelMeans means, int tens, NumberSet wouldMove) {
    public static final int AREAS = 1 << 10;
    public static final int MAX_TENS = 15;
    public static final ReachFacts UNKNOWN = new ReachFacts(0, TravelMeans.WALK, 0, NumberSet.NONE);

    public ReachFacts {
        if (home < 0 || home >= AREAS || tens < 0 || tens > MAX_TENS) {
            throw new IllegalArgumentException("an area is 0 to 1023, a longest travel 0 to 15 tens of minutes");
        }
        if (wouldMove.stream().anyMatch(area -> area >= AREAS)) {
            throw new IllegalArgumentException("an area is 1 to 1023");
        }
    }

    /** Minutes as the form asks for them (whole tens), drawn down to what the index holds. */
    public static int tensOf(int minutes) {
        return Math.clamp(minutes / 10, 0, MAX_TENS);
    }

    /** True when home and longest travel are both known: only then is TRAVEL graded and OUT_OF_REACH possible. */
    public boolean known() {
        return home > 0 && tens > 0;
    }

    /** Longest travel one way in minutes. */
    public int maxMinutes() {
        return 10 * tens;
    }

    void pack(PackedWriter out) {
        out.count(home).choice(means).count(tens).concepts(wouldMove);
    }

    static ReachFacts unpack(PackedReader in) {
        return new ReachFacts(in.size(), in.choice(TravelMeans.class), in.size(), in.concepts());
    }
}
