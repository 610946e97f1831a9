package no.innpass.employer.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** Table {@code register_import}: how far the import of each file has come. */
@Singleton
class RegisterImports {
    private final Rows rows;
    private final BusinessClock clock;

    RegisterImports(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** An import and what it has done so far. */
    record Begun(long id, Counts counts) {}

    /** The import of this file that was broken off, or a new one. */
    @Transactional
    Begun begin(String hash, RegisterKind kind) {
        rows.write(
                "insert into register_import (file_hash, kind, begun_at) values (?, ?, ?)"
                        + " on conflict (file_hash) where finished_at is null do nothing",
                hash,
                kind,
                clock.now());
        return rows.first(
                        "select * from register_import where file_hash = ? and finished_at is null",
                        RegisterImports::read,
                        hash)
                .orElseThrow();
    }

    /** Writes down a batch, in the transaction that stores it; refuses where another run of the same file has come further meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Begun before, Counts more) {
        int written = rows.write(
                """
                update register_import set records = records + ?, added = added + ?, changed = changed + ?, kept = kept + ?, closed = closed + ?,
                  passed_over = passed_over + ?, refused = refused + ?
                where id = ? and records = ? and finished_at is null""",
                more.records(),
                more.added(),
                more.changed(),
                more.kept(),
                more.closed(),
                more.passedOver(),
                more.refused(),
                before.id(),
                before.counts().records());
        if (written == 0) {
            throw new RegisterRefused("Another import of the same file is running. Let it end.");
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(long id) {
        rows.write("update register_import set finished_at = ? where id = ?", clock.now(), id);
    }

    private static Begun read(ResultSet row) throws SQLException {
        return new Begun(
                row.getLong("id"),
                new Counts(
                        row.getLong("records"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("kept"),
                        row.getLong("closed"),
                        row.getLong("passed_over"),
                        row.getLong("refused")));
    }
}
