package no.innpass.platform.linter;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Reported words that nobody has reported for long (PRI-12). */
@Singleton
class ForgetFalseHits implements ForgetsRows {
    private static final String FROM = "language_false_hit where last_at < ?";

    private final Rows rows;

    ForgetFalseHits(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "FALSE_HITS";
    }

    @Override
    public String period() {
        return "retention.falseHit.months";
    }

    @Override
    public long due(Instant endedBefore) {
        return rows.first("select count(*) from " + FROM, row -> row.getLong(1), endedBefore)
                .orElse(0L);
    }

    @Override
    public long forget(Instant endedBefore) {
        return rows.write("delete from " + FROM, endedBefore);
    }
}
