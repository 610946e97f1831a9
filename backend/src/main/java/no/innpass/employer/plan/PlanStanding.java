package no.innpass.employer.plan;

import java.time.LocalDate;

/** Where a plan stands today. */
public enum PlanStanding {
    UPCOMING,
    RUNNING,
    OVER;

    /** Both days are the plan's. */
    static PlanStanding of(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(today)) {
            return OVER;
        }
        return from.isAfter(today) ? UPCOMING : RUNNING;
    }
}
