package no.innpass.process;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;

/** Reactions that were skipped for want of a basis. The event has passed; its row here is what is left to do. Ids only. */
@Singleton
class PutOff {
    private final Rows rows;
    private final BusinessClock clock;

    PutOff(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A row of the table. */
    record Waiting(long id, ProcessingPurpose purpose, StoredEvent event) {}

    @Transactional(TxType.MANDATORY)
    void add(StoredEvent event, ProcessingPurpose purpose) {
        rows.write(
                "insert into reaction_put_off (kind, subject, payload, purpose, at) values (?, ?, ?::jsonb, ?, ?)",
                event.kind(),
                event.subject(),
                event.payload(),
                purpose,
                clock.now());
    }

    /** The oldest first. */
    @Transactional
    List<Waiting> after(long id, int limit) {
        return rows.list(
                """
                select id, purpose, kind, subject, payload::text, at from reaction_put_off where id > ? order by id limit ?""",
                row -> new Waiting(
                        row.getLong(1),
                        ProcessingPurpose.valueOf(row.getString(2)),
                        new StoredEvent(
                                Position.START,
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getString(5),
                                row.getTimestamp(6).toInstant())),
                id,
                limit);
    }

    /** False when another instance has taken it. */
    @Transactional(TxType.MANDATORY)
    boolean remove(long id) {
        return rows.write("delete from reaction_put_off where id = ?", id) == 1;
    }
}
