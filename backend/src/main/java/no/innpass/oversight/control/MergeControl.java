package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Cases of both records stay as they were drawn, each under its own pseudonym; a person can then stand twice in one sample. */
@Singleton
class MergeControl implements Merges {
    @Override
    public int turn() {
        return 75;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moves("sampled_case"),
                MergedTable.follows("name_look", "sampled_case"),
                MergedTable.follows("audit_finding", "sampled_case"));
    }
}
