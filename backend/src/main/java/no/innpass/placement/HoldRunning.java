package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Hold;
import no.innpass.platform.retention.HoldReason;

/** A placement that runs, or is about to, keeps itself, its candidate and its agreement; so does an agreement that all have accepted. */
@Singleton
class HoldRunning implements Hold {
    private final Rows rows;

    HoldRunning(Rows rows) {
        this.rows = rows;
    }

    @Override
    public HoldReason reason() {
        return HoldReason.RUNNING_PLACEMENT;
    }

    @Override
    @Transactional
    public Set<UUID> held(Collection<UUID> ids) {
        return Set.copyOf(rows.list("""
                with running as (
                  select id, candidate_id, agreement_id from placement where state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING')
                  union all
                  select null, candidate_id, id from agreement where state in ('ACCEPTED', 'IN_FORCE', 'AMENDING'))
                select distinct held from running, unnest(array[id, candidate_id, agreement_id]) held where held = any(?::uuid[])""", row -> row.getObject(1, UUID.class), ids));
    }
}
