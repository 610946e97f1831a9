package no.innpass.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Table {@code run_frame}. */
@Singleton
class RunFrameRows {
    private final Rows rows;

    RunFrameRows(Rows rows) {
        this.rows = rows;
    }

    record Stored(UUID run, RunFrame frame, long version) {}

    /** What a file says; what is equal writes nothing, and a file that says nothing changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean putFromFile(UUID run, RunFrame frame) {
        boolean same = frame.equals(RunFrame.OPEN)
                || of(List.of(run)).stream().anyMatch(one -> one.frame().equals(frame));
        if (!same) {
            write(run, frame);
        }
        return !same;
    }

    void write(UUID run, RunFrame frame) {
        rows.write("""
                insert into run_frame (run_id, quota, budget, absence_percent, dropped_out) values (?, ?, ?, ?, ?)
                on conflict (run_id) do update set (quota, budget, absence_percent, dropped_out, version) =
                  (excluded.quota, excluded.budget, excluded.absence_percent, excluded.dropped_out, run_frame.version + 1)""", run, frame.quota(), frame.budget(), frame.absencePercent(), frame.droppedOut());
    }

    List<Stored> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.list("select * from run_frame where run_id = any (?::uuid[])", RunFrameRows::read, ids);
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("run_id", UUID.class),
                new RunFrame(
                        Rows.number(row, "quota"),
                        Rows.number(row, "budget"),
                        Rows.number(row, "absence_percent"),
                        Rows.number(row, "dropped_out")),
                row.getLong("version"));
    }
}
