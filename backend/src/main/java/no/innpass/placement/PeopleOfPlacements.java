package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom placements are about, for the audit log. */
@Singleton
class PeopleOfPlacements implements PeopleBehind {
    private final Rows rows;

    PeopleOfPlacements(Rows rows) {
        this.rows = rows;
    }

    @Override
    public AuditObject kind() {
        return AuditObject.PLACEMENT;
    }

    @Override
    @Transactional
    public List<UUID> people(Collection<UUID> things) {
        return rows.list(
                "select distinct candidate_id from placement where id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                things);
    }
}
