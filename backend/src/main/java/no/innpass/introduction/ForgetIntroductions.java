package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/**
 * Introductions that came to nothing go with what was said, and with their stored match (PRI-12, MAT-21); counts by month and office of
 * their end stay. One that became an agreement stays as long as that does.
 */
@Singleton
class ForgetIntroductions implements ForgetsThings {
    private static final String ENDED = """
            (select max(at) from transition_log l where l.machine = 'introduction' and l.subject = i.id)""";

    private final Rows rows;

    ForgetIntroductions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "CLOSED_INTRODUCTIONS";
    }

    @Override
    public String period() {
        return "retention.introduction.months";
    }

    @Override
    public int turn() {
        return 2;
    }

    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select i.id, i.candidate_id, i.place_id from introduction i
                where i.id > ? and coalesce(%s, i.created_at) < ?
                  and (i.came_to = 'CANCELLED' or i.state in ('DECLINED', 'EXPIRED', 'RETURNED', 'NOT_INTERESTED', 'NOT_CHOSEN',
                    'OFFER_DECLINED', 'WITHDRAWN', 'CLOSED_BY_PLACE'))
                order by i.id limit ? for update of i""".formatted(ENDED),
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Due(id, Set.of(id, row.getObject(3, UUID.class)));
                },
                after,
                endedBefore,
                limit);
    }

    @Override
    public void forget(Collection<UUID> ids) {
        rows.write("""
                insert into introduction_kept (month, office_id, mode, state, closing_reason, shown, count)
                select date_trunc('month', coalesce(%s, i.created_at) at time zone 'Europe/Oslo')::date, i.office_id, i.mode, i.state,
                  coalesce(i.closing_reason, ''), i.shown_at is not null, count(*)
                from introduction i where i.id = any(?::uuid[]) group by 1, 2, 3, 4, 5, 6
                on conflict (month, office_id, mode, state, closing_reason, shown)
                do update set count = introduction_kept.count + excluded.count""".formatted(ENDED), ids);
        rows.write("delete from introduction where id = any(?::uuid[])", ids);
    }
}
