package no.innpass.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Erases;

/** Plans, contacts and what was said in them. */
@Singleton
class EraseFollowUp implements Erases {
    private final Rows rows;
    private final Placements placements;

    EraseFollowUp(Rows rows, Placements placements) {
        this.rows = rows;
        this.placements = placements;
    }

    @Override
    public int turn() {
        return 10;
    }

    @Override
    public void erase(UUID candidate) {
        List<UUID> ids = placements.ofCandidate(candidate).stream()
                .map(FollowedPlacement::id)
                .toList();
        rows.write("update follow_up_contact set came_from = null where placement_id = any(?::uuid[])", ids);
        rows.write("delete from follow_up_plan where placement_id = any(?::uuid[])", ids);
    }
}
