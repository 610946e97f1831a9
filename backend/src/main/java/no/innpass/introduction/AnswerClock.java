package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;

/** The candidate's days to answer (INT-03): working days after today, {@code intro.candidateDays}, counted by business time. */
@Singleton
class AnswerClock {
    private final Settings settings;
    private final BusinessClock clock;
    private final WorkingDays workingDays;

    AnswerClock(Settings settings, BusinessClock clock, WorkingDays workingDays) {
        this.settings = settings;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    LocalDate lastDay() {
        return workingDays.plus(clock.today(), settings.integer("intro.candidateDays"));
    }

    int workingDaysLeft(LocalDate lastDay) {
        return workingDays.between(clock.today(), lastDay);
    }

    /** At least one working day, so that an answer that comes on the last day can still be used. */
    LocalDate lastDayWith(int workingDaysLeft) {
        return workingDays.plus(clock.today(), Math.max(1, workingDaysLeft));
    }
}
