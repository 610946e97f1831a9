package no.innpass.employer;

import java.time.LocalDate;

/** A window of whole months up to today: a day is in it while it is after the same day so many months ago. */
final class Window {
    private Window() {}

    static boolean holds(LocalDate day, int months, LocalDate today) {
        return day.isAfter(today.minusMonths(months));
    }

    /** The first day on which the window holds a day no longer; months end on different days, so that it may be one later than the same day. */
    static LocalDate leaves(LocalDate day, int months) {
        LocalDate same = day.plusMonths(months);
        return holds(day, months, same) ? same.plusDays(1) : same;
    }
}
