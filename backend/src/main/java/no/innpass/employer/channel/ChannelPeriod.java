package no.innpass.employer.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A period of the calendar in which a workplace counts: from a Monday, the first of a month, or New Year's Day. */
public enum ChannelPeriod {
    WEEK,
    MONTH,
    YEAR;

    /** First day of the period that holds this day. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** First day of the period after the one that holds this day. */
    public LocalDate next(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }
}
