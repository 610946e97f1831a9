package no.innpass.employer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** Periods of the calendar follow on each other, and each day is in one. */
@Requirement("INT-10")
class ChannelPeriodTest {
    @Test
    void aWeekBeginsOnAMondayAMonthOnItsFirstAYearOnNewYearsDay() {
        LocalDate sunday = LocalDate.of(2027, 1, 3);
        assertThat(ChannelPeriod.WEEK.first(sunday)).isEqualTo("2026-12-28");
        assertThat(ChannelPeriod.WEEK.next(sunday)).isEqualTo("2027-01-04");
        assertThat(ChannelPeriod.MONTH.next(LocalDate.of(2028, 2, 29))).isEqualTo("2028-03-01");
        assertThat(ChannelPeriod.YEAR.next(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-01");
    }

    @Property
    void everyDayIsInOnePeriodAndTheNextBeginsWhereItEnds(
            @ForAll ChannelPeriod period, @ForAll @IntRange(min = 0, max = 80_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        LocalDate first = period.first(day);
        LocalDate next = period.next(day);
        assertThat(day).isBetween(first, next.minusDays(1));
        assertThat(period.first(next)).isEqualTo(next);
        assertThat(period.first(next.minusDays(1))).isEqualTo(first);
    }
}
