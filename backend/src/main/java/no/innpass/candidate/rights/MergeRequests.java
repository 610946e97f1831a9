package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** What the person has asked for comes along. A request to be deleted is answered first: it was about one record, not about both. */
@Singleton
class MergeRequests implements Merges {
    private final Rows rows;

    MergeRequests(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 70;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moves("deletion_request"));
    }

    @Override
    public Set<MergeObstacle> obstacles(UUID survivor, UUID merged) {
        return rows.first(
                        "select 1 from deletion_request where candidate_id in (?, ?) and state = 'ASKED'",
                        row -> MergeObstacle.DELETION_ASKED,
                        survivor,
                        merged)
                .map(Set::of)
                .orElse(Set.of());
    }
}
