package no.innpass.process.bench;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.ResourceProfileChanged;
import no.innpass.platform.outbox.Outbox;

/** Packs other facts for a candidate and tells it, in one transaction, as a saved profile does. For a throw-away database only. */
@Singleton
class ChangeCandidates {
    private final JdbcOperations jdbc;
    private final Outbox outbox;

    ChangeCandidates(JdbcOperations jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Transactional
    public void change(CandidateFacts facts) {
        jdbc.prepareStatement(
                "update candidate_facts set facts = ?, version = version + 1 where candidate_id = ?", row -> {
                    row.setBytes(1, facts.pack());
                    row.setObject(2, facts.id());
                    return row.executeUpdate();
                });
        outbox.append(new ResourceProfileChanged(facts.id()));
    }
}
