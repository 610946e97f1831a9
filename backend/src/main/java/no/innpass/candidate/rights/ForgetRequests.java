package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Requests to be deleted that have been answered, when they are not needed as proof any more (PRI-12). */
@Singleton
class ForgetRequests implements ForgetsRows {
    private static final String FROM = "deletion_request where answered_at < ?";

    private final Rows rows;

    ForgetRequests(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "DELETION_REQUESTS";
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
