package no.innpass.platform.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Idempotency keys that {@link ForgetKeys} has left, where it was off. */
@Singleton
class ForgetOldKeys implements ForgetsRows {
    private static final String FROM = "idempotency_key where created_at < least(?, now() - interval '1 day')";

    private final Rows rows;

    ForgetOldKeys(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "IDEMPOTENCY_KEYS";
    }

    @Override
    public String period() {
        return "retention.key.days";
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
