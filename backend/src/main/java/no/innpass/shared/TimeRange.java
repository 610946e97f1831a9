package no.innpass.shared;

import java.time.DayOfWeek;

/**
 * A stretch of one weekday.
 *
 * @param from first minute of the day, 0 to 1439
 * @param to first minute after it, up to 1440
 */
public record TimeRange(DayOfWeek day, int from, int to) {
    public TimeRange {
        if (from < 0 || to > 24 * 60 || from >= to) {
            throw new IllegalArgumentException("a time range runs from 00:00 to at most 24:00 and is not empty");
        }
    }
}
