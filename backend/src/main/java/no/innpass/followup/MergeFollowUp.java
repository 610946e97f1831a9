package no.innpass.followup;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Plans and contacts hang on placements, and come along with them. */
@Singleton
class MergeFollowUp implements Merges {
    @Override
    public int turn() {
        return 50;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.follows("follow_up_plan", "placement"),
                MergedTable.follows("follow_up_contact", "follow_up_plan"),
                MergedTable.follows("contact_record", "follow_up_contact"),
                MergedTable.follows("record_goal_progress", "contact_record"),
                MergedTable.follows("record_item_progress", "contact_record"),
                MergedTable.follows("record_action", "contact_record"));
    }
}
