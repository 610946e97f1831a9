package no.innpass.platform.state;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every step of every state machine: what, from, to, by whom, when, why as a code. Append-only; no personal data besides the id of
 * the login that acted.
 */
@Singleton
public class TransitionLog {
    private final JdbcOperations jdbc;
    private final Clock clock;

    public TransitionLog(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Joins the transaction of the step.
     *
     * @param actor login that acted; null for clock or rule
     * @param reason code of section 17, never free text; null when the step asks for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String machine,
            UUID subject,
            @Nullable Enum<?> from,
            Enum<?> action,
            Enum<?> to,
            ActorKind kind,
            @Nullable UUID actor,
            @Nullable String reason) {
        jdbc.prepareStatement("""
                insert into transition_log (machine, subject, from_state, action, to_state, actor_kind, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setString(1, machine);
            row.setObject(2, subject);
            row.setString(3, from == null ? null : from.name());
            row.setString(4, action.name());
            row.setString(5, to.name());
            row.setString(6, kind.name());
            row.setObject(7, actor);
            row.setString(8, reason);
            row.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return row.executeUpdate();
        });
    }
}
