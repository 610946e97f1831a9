package no.innpass.platform.security.session;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Sessions that are over: when somebody was logged in (PRI-12). One that runs by the system clock stays, wherever business time is. */
@Factory
class ForgetSessions {
    @Singleton
    ForgetsRows sessions(Rows rows) {
        return ForgetsRows.of(
                rows,
                "SESSIONS",
                "retention.session.days",
                List.of("user_session where least(ends_at, ended_at) < least(?, now())"));
    }
}
