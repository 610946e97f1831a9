package no.innpass.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Hold;
import no.innpass.platform.retention.HoldReason;

/** What an open case is about is evidence, and is kept until the case is closed. */
@Singleton
class HoldOpenCases implements Hold {
    private final Rows rows;

    HoldOpenCases(Rows rows) {
        this.rows = rows;
    }

    @Override
    public HoldReason reason() {
        return HoldReason.OPEN_CASE;
    }

    @Override
    @Transactional
    public Set<UUID> held(Collection<UUID> ids) {
        return Set.copyOf(rows.list("""
                select distinct object_id from oversight_case
                where state in ('FLAGGED', 'DIALOGUE', 'HEARING') and object_id = any(?::uuid[])""", row -> row.getObject(1, UUID.class), ids));
    }
}
