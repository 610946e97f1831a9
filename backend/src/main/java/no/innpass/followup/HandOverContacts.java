package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.database.Rows;

/**
 * Another person follows the placements of a candidate up: the planned contacts stand in that person's worklist, and the deputy's
 * (FUP-06). What was held stays with the one who held it. Run again it changes nothing.
 */
@Singleton
class HandOverContacts {
    private final Placements placements;
    private final ContactRows contacts;
    private final Rows rows;

    HandOverContacts(Placements placements, ContactRows contacts, Rows rows) {
        this.placements = placements;
        this.contacts = contacts;
        this.rows = rows;
    }

    @Transactional
    void handOver(UUID candidateId) {
        placements.ofCandidate(candidateId).forEach(this::toResponsible);
    }

    private void toResponsible(FollowedPlacement placement) {
        contacts.lockPlan(placement.id());
        rows.write(
                """
                update follow_up_contact set responsible_id = ?, deputy_id = ?::uuid, version = version + 1
                where placement_id = ? and state = 'PLANNED' and (responsible_id, deputy_id) is distinct from (?, ?::uuid)""",
                placement.responsibleId(),
                placement.deputyId(),
                placement.id(),
                placement.responsibleId(),
                placement.deputyId());
    }
}
