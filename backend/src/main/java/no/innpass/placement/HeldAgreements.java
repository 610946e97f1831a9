package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Agreements with goals, plan and acceptances, placements and why they ended. */
@Singleton
class HeldAgreements implements HeldData {
    private static final String OF_AGREEMENT = "agreement_id in (select id from agreement where candidate_id = ?)";

    @Override
    public HeldSection section() {
        return HeldSection.AGREEMENTS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("candidate_barrier", "counted_on"),
                HeldTable.of("candidate_next_plan", "made_at", "line"),
                HeldTable.of("agreement", "created_at"),
                HeldTable.where("agreement_goal", OF_AGREEMENT, "position"),
                HeldTable.where("training_item", OF_AGREEMENT, "position"),
                HeldTable.where("first_placement", OF_AGREEMENT, "put_forward_on"),
                HeldTable.where("agreement_acceptance", OF_AGREEMENT, "accepted_at", "content_hash"),
                HeldTable.of("placement", "created_at"),
                HeldTable.where(
                        "placement_end_reason",
                        "placement_id in (select id from placement where candidate_id = ?)",
                        "told_at"),
                HeldTable.where(
                        "placement_hire",
                        "placement_id in (select id from placement where candidate_id = ?)",
                        "placement_id"),
                HeldTable.steps("""
                        with person as (select ?::uuid as id)
                        select a.id from agreement a join person on a.candidate_id = person.id
                        union all select p.id from placement p join person on p.candidate_id = person.id"""));
    }
}
