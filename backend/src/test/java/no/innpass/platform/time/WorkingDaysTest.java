package no.innpass.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-02",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2027-05-17",
                "2026-03-07",
                "2026-03-08"
            })
    void publicHolidaysAndWeekendsAreNoWorkingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-04-01", "2026-04-07", "2026-05-18", "2026-12-24", "2026-12-31"})
    void ordinaryWeekdaysAre(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void countsWorkingDaysOverEaster() {
        LocalDate wednesday = LocalDate.of(2026, 4, 1);
        assertThat(days.plus(wednesday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(days.between(wednesday, LocalDate.of(2026, 4, 8))).isEqualTo(2);
        assertThat(days.onOrAfter(LocalDate.of(2026, 4, 4))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(days.plus(wednesday, 0)).isEqualTo(wednesday);
    }
}
