package no.innpass.candidate.exposure;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** The same person was seen under both records: the counts of a day become one. */
@Singleton
class MergeExposure implements Merges {
    private final Rows rows;

    MergeExposure(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 75;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.folds("candidate_exposure", "counts of the same day are added"));
    }

    @Override
    public void fold(Merge merge) {
        rows.write("""
                insert into candidate_exposure (candidate_id, kind, day, times)
                select ?, kind, day, times from candidate_exposure where candidate_id = ?
                on conflict (candidate_id, kind, day) do update set times = candidate_exposure.times + excluded.times""", merge.survivor(), merge.merged());
        rows.write("delete from candidate_exposure where candidate_id = ?", merge.merged());
    }
}
