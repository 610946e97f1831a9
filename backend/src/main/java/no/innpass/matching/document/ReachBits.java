package no.innpass.matching.document;

import no.innpass.candidate.ReachFacts;
import no.innpass.shared.TravelMeans;

/** The sixteen bits of {@link CandidateFields#REACH}: area in ten, means in two, tens of minutes in four. */
public final class ReachBits {
    private ReachBits() {}

    static int of(ReachFacts reach) {
        return code(reach.home(), reach.means(), reach.tens());
    }

    public static int code(int home, TravelMeans means, int tens) {
        return home | means.ordinal() << 10 | tens << 12;
    }

    /** What is decided of one home by one means and one longest travel. */
    public interface Visitor {
        void visit(int code, int minutes, int maxMinutes);
    }

    /** Minutes from a home by one means. */
    public interface Minutes {
        int from(int home, TravelMeans means);
    }

    /** Visits every code whose home and maximum are known; asks for each home and means once. */
    public static void forEachKnown(Minutes minutes, Visitor visitor) {
        for (var means : TravelMeans.values()) {
            for (int home = 1; home < ReachFacts.AREAS; home++) {
                int travel = minutes.from(home, means);
                for (int tens = 1; tens <= ReachFacts.MAX_TENS; tens++) {
                    visitor.visit(code(home, means, tens), travel, 10 * tens);
                }
            }
        }
    }
}
