package no.innpass.platform.audit;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.retention.Erases;

/** The key of the person's details goes; the chain still verifies (PRI-10). */
@Singleton
class EraseDetails implements Erases {
    private final AuditLog log;

    EraseDetails(AuditLog log) {
        this.log = log;
    }

    @Override
    public int turn() {
        return 90;
    }

    @Override
    public void erase(UUID candidate) {
        log.forget(candidate);
    }
}
