package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Samples that the person was drawn into, and looks at the name with their reasons. */
@Singleton
class HeldControl implements HeldData {
    @Override
    public HeldSection section() {
        return HeldSection.CONTROL;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("sampled_case", "sample_id", "sample_id"),
                HeldTable.where(
                        "name_look",
                        "case_id in (select id from sampled_case where candidate_id = ?)",
                        "at",
                        "case_id"));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("audit_finding", "about how an office works; names a case by its random number alone");
    }
}
