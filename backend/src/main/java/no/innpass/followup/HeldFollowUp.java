package no.innpass.followup;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Plans, contacts and what was said in them, also the level and the employer's words: they are about the person (PRI-09). */
@Singleton
class HeldFollowUp implements HeldData {
    private static final String CONTACTS = """
            select c.id from follow_up_contact c join placement p on p.id = c.placement_id where p.candidate_id = ?""";

    private static final String RECORDS = "select r.id from contact_record r where r.contact_id in (" + CONTACTS + ")";

    @Override
    public HeldSection section() {
        return HeldSection.FOLLOW_UP;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.where(
                        "follow_up_plan",
                        "placement_id in (select id from placement where candidate_id = ?)",
                        "starts_on"),
                HeldTable.where("follow_up_contact", "id in (" + CONTACTS + ")", "date"),
                HeldTable.where("contact_record", "contact_id in (" + CONTACTS + ")", "held_on"),
                HeldTable.where("record_goal_progress", "record_id in (" + RECORDS + ")", "goal_id"),
                HeldTable.where("record_item_progress", "record_id in (" + RECORDS + ")", "item_id"),
                HeldTable.where("record_action", "record_id in (" + RECORDS + ")", "position"),
                HeldTable.steps(CONTACTS));
    }
}
