package no.innpass.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as whole days since 1970-01-01, 1 to {@value #LAST}, and {@value #NONE} where there is no date. */
public final class Days {
    /** No date stated. */
    public static final int NONE = 0;

    /** 2149-06-06; the last day that an index value has room for. */
    public static final int LAST = (1 << 16) - 1;

    private Days() {}

    /** The day of a date, 0 for none; dates outside the range are drawn to its nearest end. */
    public static int of(@Nullable LocalDate date) {
        return date == null ? NONE : (int) Math.clamp(date.toEpochDay(), 1L, (long) LAST);
    }

    public static @Nullable LocalDate date(int day) {
        return day == NONE ? null : LocalDate.ofEpochDay(day);
    }

    /** The day itself; throws when it is neither 0 nor a day in range. */
    public static int requireDay(int day) {
        if (day < 0 || day > LAST) {
            throw new IllegalArgumentException("a day is 0 to " + LAST + ", not " + day);
        }
        return day;
    }
}
