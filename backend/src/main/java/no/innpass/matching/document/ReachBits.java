package no.innpass.matching.document;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import no.innpass.candidate.ReachFacts;
import no.innpass.shared.TravelMeans;

/** The sixteen bits of {@link CandidateFields#REACH}: area in ten, means in two, tens of minutes in four. */
public final class ReachBits {
    /** In minutes: nobody can say that they would travel longer. */
    private static final int LONGEST = 10 * ReachFacts.MAX_TENS;

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
         * @param near homes from which it is not longer than this, or not much; all others are too far
         * @param maxMinutes the longest travel
         */
        void visit(int first, Near near, int maxMinutes);
    }

    /**
     * Some homes, and the minutes from each. Most of a country is too far away, so that nobody need look at it again and again.
     *
     * @param homes ascending; home 0 is none
     * @param minutes in the order of the homes
     */
    public record Near(int[] homes, int[] minutes) {

        private static Near of(IntUnaryOperator minutesFrom) {
            int[] homes = new int[ReachFacts.AREAS];
            int[] minutes = new int[ReachFacts.AREAS];
            int count = 0;
            for (int home = 1; home < ReachFacts.AREAS; home++) {
                int took = minutesFrom.applyAsInt(home);
                if (took <= LONGEST) {
                    homes[count] = home;
                    minutes[count++] = took;
                }
            }
            return new Near(Arrays.copyOf(homes, count), Arrays.copyOf(minutes, count));
        }

        /** Those from which it is not longer than so many minutes. */
        public void within(int maxMinutes, Within each) {
            for (int i = 0; i < homes.length; i++) {
                if (minutes[i] <= maxMinutes) {
                    each.of(homes[i], minutes[i]);
                }
            }
        }
    }

    /** What is done with a home. */
    public interface Within {
        void of(int home, int minutes);
    }

    /** Visits every means and longest travel; asks for each home and means once. */
    public static void forEachKnown(Function<TravelMeans, IntUnaryOperator> minutesFromHome, Visitor visitor) {
        for (var means : TravelMeans.values()) {
            Near near = Near.of(minutesFromHome.apply(means));
            for (int tens = 1; tens <= ReachFacts.MAX_TENS; tens++) {
                visitor.visit(code(0, means, tens), near, 10 * tens);
            }
        }
    }
}
