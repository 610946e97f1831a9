package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** What the person has asked for, and the answers. */
@Singleton
class HeldRequests implements HeldData {
    @Override
    public HeldSection section() {
        return HeldSection.REQUESTS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("deletion_request", "asked_at"),
                HeldTable.steps("select id from deletion_request where candidate_id = ?"));
    }
}
