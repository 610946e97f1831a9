package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Who the person is here: name, office, contact, state, mappings, the card of the day. */
@Singleton
class HeldOnPerson implements HeldData {
    @Override
    public HeldSection section() {
        return HeldSection.PERSON;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.where("candidate", "id = ?", "id", "tie"),
                HeldTable.of("candidate_contact", "candidate_id"),
                HeldTable.where("candidate_merge", "survivor_id = ?", "merged_at", "external_ref"),
                HeldTable.of("candidate_provider", "provider_id"),
                HeldTable.of("mapping_record", "held_on"),
                HeldTable.of("candidate_exposure", "day, kind"),
                HeldTable.of("anonymous_card", "day"));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "candidate_facts", "a packed copy of the facts in the profile, for the ranking",
                "candidate_merge_fact",
                        "which facts of merged records gave way; the facts stand in the profile, with their end");
    }
}
