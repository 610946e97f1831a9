package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Hold;
import no.innpass.platform.retention.HoldReason;

/** An introduction that an agreement stands on is kept as long as the agreement. */
@Singleton
class HoldAgreed implements Hold {
    private final Rows rows;

    HoldAgreed(Rows rows) {
        this.rows = rows;
    }

    @Override
    public HoldReason reason() {
        return HoldReason.AGREEMENT;
    }

    @Override
    @Transactional
    public Set<UUID> held(Collection<UUID> ids) {
        return Set.copyOf(rows.list(
                "select distinct introduction_id from agreement where introduction_id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                ids));
    }
}
