package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Every question and answer about sharing, and the steps of each. */
@Singleton
class HeldConsents implements HeldData {
    @Override
    public HeldSection section() {
        return HeldSection.CONSENTS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("consent", "asked_at"), HeldTable.steps("select id from consent where candidate_id = ?"));
    }
}
