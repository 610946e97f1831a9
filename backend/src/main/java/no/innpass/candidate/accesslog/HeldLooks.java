package no.innpass.candidate.accesslog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Who looked, in which role, when and why: the audit log as the person may read it (PRI-10, PRI-11). */
@Singleton
class HeldLooks implements HeldData {
    private final AccessLog log;

    HeldLooks(AccessLog log) {
        this.log = log;
    }

    @Override
    public HeldSection section() {
        return HeldSection.LOOKS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public Map<String, List<?>> more(UUID candidate) {
        return Map.of("looks", log.all(candidate));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "audit_entry", "shown as the list of looks; the rest is ids and hashes of the chain",
                "audit_inbox", "rows that become links of the chain within a second",
                "audit_detail", "sealed words of searches and changes, readable in an inquiry alone",
                "audit_key", "the key that seals the details",
                "outbox_event", "ids of what happened, without content",
                "idempotency_key", "answers to requests sent twice, gone after a day");
    }
}
