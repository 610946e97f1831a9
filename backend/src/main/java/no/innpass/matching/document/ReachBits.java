package no.innpass.matching.document;

import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import no.innpass.candidate.ReachFacts;
import no.innpass.shared.TravelMeans;

/** The sixteen bits of {@link CandidateFields#REACH}: area in ten, means in two, tens of minutes in four. */
public final class ReachBits {
    private ReachBits() {}

    static int of(ReachFacts reach) {
        return code(reach.home(), reach.means(), reach.tens());
    }

    private static int code(int home, TravelMeans means, int tens) {
        return home | means.ordinal() << 10 | tens << 12;
    }

    /** All homes by one means and one longest travel; their codes lie next to each other. */
    public interface Visitor {
        /**
         * @param first code of home 0, to which the home is added
         * @param minutes by home; home 0 is none
         * @param maxMinutes the longest travel
         */
        void visit(int first, int[] minutes, int maxMinutes);
    }

    /** Visits every means and longest travel; asks for each home and means once. */
    public static void forEachKnown(Function<TravelMeans, IntUnaryOperator> minutesFromHome, Visitor visitor) {
        for (var means : TravelMeans.values()) {
            var from = minutesFromHome.apply(means);
            int[] minutes = new int[ReachFacts.AREAS];
            for (int home = 1; home < minutes.length; home++) {
                minutes[home] = from.applyAsInt(home);
            }
            for (int tens = 1; tens <= ReachFacts.MAX_TENS; tens++) {
                visitor.visit(code(0, means, tens), minutes, 10 * tens);
            }
        }
    }
}
