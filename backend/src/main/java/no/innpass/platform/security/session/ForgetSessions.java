package no.innpass.platform.security.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Sessions that are over: when somebody was logged in (PRI-12). One that runs by the system clock stays, wherever business time is. */
@Singleton
class ForgetSessions implements ForgetsRows {
    private static final String FROM = "user_session where least(ends_at, ended_at) < least(?, now())";

    private final Rows rows;

    ForgetSessions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "SESSIONS";
    }

    @Override
    public String period() {
        return "retention.session.days";
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
