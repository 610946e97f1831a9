package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Agreements and placements of both records stay valid; nobody is on two placements in the same weeks. */
@Singleton
class MergePlacements implements Merges {
    private static final String OVERLAP = """
            select 1 from placement a join placement b on a.starts_on <= b.ends_on and b.starts_on <= a.ends_on
            where a.candidate_id = ? and b.candidate_id = ?
              and a.state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING') and b.state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING')""";

    private final Rows rows;

    MergePlacements(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 40;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moves("agreement").withVersion(),
                MergedTable.follows("agreement_goal", "agreement"),
                MergedTable.follows("training_item", "agreement"),
                MergedTable.follows("agreement_acceptance", "agreement"),
                MergedTable.follows("first_placement", "agreement"),
                MergedTable.moves("placement").withVersion(),
                MergedTable.follows("placement_end_reason", "placement"),
                MergedTable.follows("placement_hire", "placement"),
                MergedTable.moves("candidate_next_plan"),
                MergedTable.goes("candidate_barrier", "counted anew each day"));
    }

    @Override
    public Set<MergeObstacle> obstacles(UUID survivor, UUID merged) {
        return rows.first(OVERLAP, row -> MergeObstacle.PLACEMENTS_OVERLAP, survivor, merged)
                .map(Set::of)
                .orElse(Set.of());
    }
}
