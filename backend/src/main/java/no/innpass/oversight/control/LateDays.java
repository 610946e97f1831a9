package no.innpass.oversight.control;

import java.time.LocalDate;
import java.util.List;

/**
 * From which day on something is late, and the rows that are.
 *
 * @param contacts last day of planned contacts that are overdue today (FUP-09)
 * @param answers last day of answers that are late today
 */
record LateDays(LocalDate contacts, LocalDate answers) {
    /** Rows of {@code control_unmet} that are late, with their month, as something to select from; takes {@link #parameters}. */
    static final String UNMET = """
            (select u.*, date_trunc('month', u.due_on)::date as month from control_unmet u
             where u.due_on <= case u.what when 'FOLLOW_UP_LATE' then ?::date when 'NO_NEXT_CONTACT' then 'infinity' else ?::date end)""";

    List<LocalDate> parameters() {
        return List.of(contacts, answers);
    }
}
