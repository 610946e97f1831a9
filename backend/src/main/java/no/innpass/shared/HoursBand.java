package no.innpass.shared;

import java.time.DayOfWeek;

/** A week of hours, as coarse as an employer may see it (PRI-14). A block of the grid counts as its three hours. */
public enum HoursBand {
    /** 30 hours or more of weekdays between 6 and 18. */
    DAY_FULL,
    /** Less than that, but some. */
    DAY_PART,
    /** None there: evenings, nights, weekends, or nothing. */
    OTHER_TIMES;

    private static final int FIRST_DAY_BLOCK = 2;
    private static final int LAST_DAY_BLOCK = 5;
    private static final int FULL = 10;

    public static HoursBand of(HoursGrid grid) {
        int blocks = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int block = FIRST_DAY_BLOCK;
                    block <= LAST_DAY_BLOCK && day.compareTo(DayOfWeek.FRIDAY) <= 0;
                    block++) {
                blocks += grid.has(day, block) ? 1 : 0;
            }
        }
        return blocks >= FULL ? DAY_FULL : blocks > 0 ? DAY_PART : OTHER_TIMES;
    }
}
