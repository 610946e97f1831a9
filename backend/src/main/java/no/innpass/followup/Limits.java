package no.innpass.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.WorkingDays;

/** The dated limits of FUP-09: {@code fup.graceWorkdays} and {@code fup.escalateWorkdays}. */
@Singleton
class Limits {
    private final Settings settings;
    private final WorkingDays workingDays;

    Limits(Settings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /**
     * The last date of a planned contact that is at least so urgent today; the other way round than {@link #on}.
     *
     * @param least DUE, OVERDUE or ESCALATED
     */
    LocalDate lastDay(Urgency least, LocalDate today) {
        Function<LocalDate, Urgency> urgency = on(today);
        LocalDate day = today;
        while (urgency.apply(day).compareTo(least) < 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** From the date of a planned contact to what it says today. Asked for once for a page: the settings are read here. */
    Function<LocalDate, Urgency> on(LocalDate today) {
        List<Integer> limits = settings.integers("fup.graceWorkdays", "fup.escalateWorkdays");
        return date -> Urgency.of(date, today, limits.get(0), limits.get(1), workingDays);
    }
}
