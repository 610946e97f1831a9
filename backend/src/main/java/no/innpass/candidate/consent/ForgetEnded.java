package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Consents that were refused, withdrawn or ran out, when they are not needed as proof any more (PRI-12). */
@Singleton
class ForgetEnded implements ForgetsRows {
    private static final String FROM = """
            consent where state in ('REFUSED', 'WITHDRAWN', 'EXPIRED') and coalesce(ended_at, answered_at) < ?""";

    private final Rows rows;

    ForgetEnded(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "ENDED_CONSENTS";
    }

    @Override
    public String period() {
        return "retention.consent.years";
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
