package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.retention.Erases;

/**
 * The row of the candidate, and with it by the keys of the database contact, profile with its history, disputes, consents, cards, mappings
 * and packed facts. The index lets go by the event.
 */
@Singleton
class EraseCandidate implements Erases {
    private final Rows rows;
    private final Outbox outbox;

    EraseCandidate(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    public int turn() {
        return 40;
    }

    @Override
    public void erase(UUID candidate) {
        rows.write("delete from candidate where id = ?", candidate);
        outbox.append(new CandidateErased(candidate));
    }
}
