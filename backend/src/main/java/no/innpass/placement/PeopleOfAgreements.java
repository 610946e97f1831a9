package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom agreements are about, for the audit log. */
@Singleton
class PeopleOfAgreements implements PeopleBehind {
    private final Rows rows;

    PeopleOfAgreements(Rows rows) {
        this.rows = rows;
    }

    @Override
    public AuditObject kind() {
        return AuditObject.AGREEMENT;
    }

    @Override
    @Transactional
    public List<UUID> people(Collection<UUID> things) {
        return rows.list(
                "select distinct candidate_id from agreement where id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                things);
    }
}
