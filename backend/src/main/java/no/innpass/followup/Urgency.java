package no.innpass.followup;

import java.time.LocalDate;
import no.innpass.platform.time.WorkingDays;

/** What the date of a planned contact says today (FUP-09); computed, never stored. Later in this list: more urgent. */
public enum Urgency {
    UPCOMING,
    DUE,
    OVERDUE,
    ESCALATED;

    /**
     * DUE from its date on; OVERDUE when {@code graceWorkdays} working days have gone by since, ESCALATED when
     * {@code escalateWorkdays} have.
     */
    static Urgency of(
            LocalDate date, LocalDate today, int graceWorkdays, int escalateWorkdays, WorkingDays workingDays) {
        if (today.isBefore(date)) {
            return UPCOMING;
        }
        if (!today.isBefore(workingDays.plus(date, escalateWorkdays))) {
            return ESCALATED;
        }
        return today.isBefore(workingDays.plus(date, graceWorkdays)) ? DUE : OVERDUE;
    }
}
