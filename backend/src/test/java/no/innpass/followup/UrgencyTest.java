package no.innpass.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.innpass.Requirement;
import no.innpass.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("FUP-09")
class UrgencyTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, UPCOMING",
        "2026-03-05, DUE",
        "2026-03-09, DUE",
        "2026-03-10, OVERDUE",
        "2026-03-18, OVERDUE",
        "2026-03-19, ESCALATED"
    })
    void overdueAfterThreeWorkingDaysAndEscalatedAfterTen(LocalDate today, Urgency expected) {
        assertThat(Urgency.of(DATE, today, 3, 10, new WorkingDays())).isEqualTo(expected);
    }

    @Test
    void publicHolidaysGiveMoreTime() {
        LocalDate wednesdayBeforeEaster = LocalDate.of(2026, 4, 1);
        assertThat(Urgency.of(wednesdayBeforeEaster, LocalDate.of(2026, 4, 8), 3, 10, new WorkingDays()))
                .isEqualTo(Urgency.DUE);
        assertThat(Urgency.of(wednesdayBeforeEaster, LocalDate.of(2026, 4, 9), 3, 10, new WorkingDays()))
                .isEqualTo(Urgency.OVERDUE);
    }
}
