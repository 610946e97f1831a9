package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;

/** Reports of the job itself. */
@Singleton
class ForgetReports implements ForgetsRows {
    private final Rows rows;

    ForgetReports(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "RETENTION_REPORTS";
    }

    @Override
    public String period() {
        return "retention.report.years";
    }

    @Override
    public long due(Instant endedBefore) {
        return rows.first("select count(*) from retention_run where begun_at < ?", row -> row.getLong(1), endedBefore)
                .orElse(0L);
    }

    @Override
    public long forget(Instant endedBefore) {
        return rows.write("delete from retention_run where begun_at < ?", endedBefore);
    }
}
