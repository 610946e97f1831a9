package no.innpass.placement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/** Agreements that were cancelled or refused before anybody began; the introduction behind each goes in the same night. */
@Singleton
class ForgetUnmade implements ForgetsThings {
    private final Rows rows;

    ForgetUnmade(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "UNMADE_AGREEMENTS";
    }

    @Override
    public String period() {
        return "retention.introduction.months";
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select id from agreement a
                where id > ? and state in ('CANCELLED', 'REFUSED') and touched_at < ?
                  and not exists (select from placement p where p.agreement_id = a.id)
                order by id limit ? for update""",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Due(id, Set.of(id));
                },
                after,
                endedBefore,
                limit);
    }

    /** Acceptances first: while one stands the content is locked. */
    @Override
    public void forget(Collection<UUID> ids) {
        for (String table : List.of("agreement_acceptance", "agreement_goal", "training_item")) {
            rows.write("delete from " + table + " where agreement_id = any(?::uuid[])", ids);
        }
        rows.write("delete from agreement where id = any(?::uuid[])", ids);
    }
}
