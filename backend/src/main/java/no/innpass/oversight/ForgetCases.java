package no.innpass.oversight;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/** Closed cases go with their text; counts by month, office and end stay (PRI-12). */
@Singleton
class ForgetCases implements ForgetsThings {
    private static final String ENDED = """
            coalesce((select max(at) from transition_log l where l.machine = '%s' and l.subject = c.id), c.last_at)""".formatted(CaseTable.STEPS.name());

    private final Rows rows;

    ForgetCases(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "CLOSED_CASES";
    }

    @Override
    public String period() {
        return "retention.case.years";
    }

    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select c.id from oversight_case c
                where c.id > ? and c.state in ('DECIDED', 'REVIEWED', 'DISMISSED') and c.last_at < ? and %s < ?
                order by c.id limit ? for update""".formatted(ENDED),
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Due(id, Set.of(id));
                },
                after,
                endedBefore,
                endedBefore,
                limit);
    }

    @Override
    public void forget(Collection<UUID> ids) {
        rows.write("""
                insert into oversight_case_kept (month, office_id, kind, state, count)
                select date_trunc('month', %s at time zone 'Europe/Oslo')::date, c.office_id, c.kind, c.state, count(*)
                from oversight_case c where c.id = any(?::uuid[]) group by 1, 2, 3, 4
                on conflict (month, office_id, kind, state)
                do update set count = oversight_case_kept.count + excluded.count""".formatted(ENDED), ids);
        rows.write("delete from oversight_case where id = any(?::uuid[])", ids);
    }
}
