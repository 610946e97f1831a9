package no.innpass.candidate.accesslog;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Logs are never changed. What was written of the record that went keeps its id; who asks for the survivor reads both. */
@Singleton
class MergeLooks implements Merges {
    @Override
    public int turn() {
        return 80;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.stays("audit_entry", "never changed; read under all ids of the person"),
                MergedTable.stays("audit_inbox", "rows that become links of the chain within a second"),
                MergedTable.stays("audit_detail", "sealed with the keys of the ids that it was about"),
                MergedTable.stays("audit_key", "one for each id; all go when the person is erased"),
                MergedTable.stays("transition_log", "steps of things, which keep their ids"),
                MergedTable.stays("outbox_event", "ids of what happened; a record that is gone is passed over"),
                MergedTable.stays("idempotency_key", "answers to requests sent twice, gone after a day"));
    }
}
