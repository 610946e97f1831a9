package no.innpass.platform.audit.chain;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** The audit log's months past their term, by the system clock and whole (PRI-10, PRI-12); the closing hash stays. */
@Singleton
class ForgetSegments implements ForgetsRows {
    private final DropSegments drop;
    private final Rows rows;

    ForgetSegments(DropSegments drop, Rows rows) {
        this.drop = drop;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "AUDIT_SEGMENTS";
    }

    @Override
    public String period() {
        return "audit.years";
    }

    /** Not by the instant of the rules, which a demo may move: what is young by the system clock stays. */
    @Override
    public long due(Instant endedBefore) {
        return rowsUpTo(drop.lastPastTerm());
    }

    @Override
    public long forget(Instant endedBefore) {
        long due = due(endedBefore);
        drop.dropPastTerm();
        return due;
    }

    private long rowsUpTo(long seq) {
        return rows.first("select count(*) from audit_entry where seq <= ?", row -> row.getLong(1), seq)
                .orElse(0L);
    }
}
