package no.innpass.followup;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom follow-up contacts are about, for the audit log. */
@Singleton
class PeopleOfContacts implements PeopleBehind {
    private final Rows rows;
    private final Placements placements;

    PeopleOfContacts(Rows rows, Placements placements) {
        this.rows = rows;
        this.placements = placements;
    }

    @Override
    public AuditObject kind() {
        return AuditObject.FOLLOW_UP_CONTACT;
    }

    @Override
    public List<UUID> people(Collection<UUID> things) {
        List<UUID> found = rows.list(
                "select distinct placement_id from follow_up_contact where id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                things);
        return placements.byId(found).values().stream()
                .map(FollowedPlacement::candidateId)
                .distinct()
                .toList();
    }
}
