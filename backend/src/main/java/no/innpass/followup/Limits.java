package no.innpass.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    Urgency urgency(LocalDate date, LocalDate today) {
        return Urgency.of(
                date,
                today,
                settings.integer("fup.graceWorkdays"),
                settings.integer("fup.escalateWorkdays"),
                workingDays);
    }
}
