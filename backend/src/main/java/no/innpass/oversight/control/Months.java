package no.innpass.oversight.control;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months as they travel: {@code 2026-11}. Internal control sends no days of cases. Pure. */
final class Months {
    /** What {@link #parse} reads. */
    static final String PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])";

    private Months() {}

    /** The first day of the month; the text fits {@link #PATTERN}. */
    static LocalDate parse(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    static String of(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static @Nullable String orNone(@Nullable LocalDate day) {
        return day == null ? null : of(day);
    }
}
