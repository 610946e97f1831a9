package no.innpass.followup;

import java.util.function.IntUnaryOperator;

/**
 * How close the follow-up is (FUP-02), with the rhythm of FUP-T1. Staff-only: neither employer nor candidate ever sees it (FUP-03).
 */
public enum FollowUpLevel {
    LIGHT(3, 1, day -> day + 42),
    STANDARD(3, 1, day -> day + 28),
    CLOSE(2, 2, day -> day < 28 ? day + 7 : day < 84 ? day + 14 : day + 28);

    private static final int QUARTER = 91;

    private final int startDay;
    private final int leastVisits;
    private final IntUnaryOperator nextRhythmDay;

    FollowUpLevel(int startDay, int leastVisits, IntUnaryOperator nextRhythmDay) {
        this.startDay = startDay;
        this.leastVisits = leastVisits;
        this.nextRhythmDay = nextRhythmDay;
    }

    /** Day of the start contact; day 0 is the first day of the placement. */
    int startDay() {
        return startDay;
    }

    /** The rhythm day after this one; from day 0 on. */
    int nextRhythmDay(int day) {
        return nextRhythmDay.applyAsInt(day);
    }

    /** Visits in a placement of this many days: the least of the table, and one more for each quarter after the first (not LIGHT). */
    int visits(int length) {
        return this == LIGHT ? leastVisits : leastVisits + Math.max(0, length / QUARTER - 1);
    }
}
