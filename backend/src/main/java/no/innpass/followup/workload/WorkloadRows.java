package no.innpass.followup.workload;

import static no.innpass.platform.database.Rows.date;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Counts what people have to do, in view {@code staff_work}. */
@Singleton
class WorkloadRows {
    private final Rows rows;

    WorkloadRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Of which days the counts are.
     *
     * @param overdue last date of planned contacts that are overdue today
     * @param escalated last date of those that are escalated
     * @param heldFrom first day from which held contacts count
     */
    record Days(LocalDate today, LocalDate overdue, LocalDate escalated, LocalDate heldFrom) {}

    /** @param due planned contacts whose date has come */
    record Load(
            int people,
            int placements,
            int due,
            int overdue,
            int escalated,
            @Nullable LocalDate oldest,
            int held,
            int sameWorkplace) {}

    /**
     * By person; somebody with nothing to do is left out.
     *
     * @param viewer who asks: protected identities that this person handles are counted, others are not there
     */
    Map<UUID, Load> of(Collection<UUID> people, UUID viewer, Days days) {
        Map<UUID, Load> loads = new HashMap<>();
        rows.list(
                """
                with work as (select * from staff_work w where w.staff_id = any(?::uuid[])
                    and (not w.protected_identity or ?::uuid in (w.named, w.named_too)))
                select staff_id, count(*) filter (where what = 'CANDIDATE') as candidates,
                  count(*) filter (where what = 'PLACEMENT') as placements,
                  count(*) filter (where what = 'PLANNED' and day <= ?) as due,
                  count(*) filter (where what = 'PLANNED' and day <= ?) as overdue,
                  count(*) filter (where what = 'PLANNED' and day <= ?) as escalated,
                  min(day) filter (where what = 'PLANNED' and day <= ?) as oldest,
                  count(*) filter (where what = 'HELD' and day >= ?) as held,
                  coalesce((select max(n) from (select count(*) as n from work o
                    where o.staff_id = work.staff_id and o.what = 'PLACEMENT' group by o.workplace_id) at_one), 0) as same
                from work group by staff_id""",
                row -> loads.put(
                        row.getObject("staff_id", UUID.class),
                        new Load(
                                row.getInt("candidates"),
                                row.getInt("placements"),
                                row.getInt("due"),
                                row.getInt("overdue"),
                                row.getInt("escalated"),
                                date(row, "oldest"),
                                row.getInt("held"),
                                row.getInt("same"))),
                people,
                viewer,
                days.today(),
                days.overdue(),
                days.escalated(),
                days.overdue(),
                days.heldFrom());
        return loads;
    }
}
