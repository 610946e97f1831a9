package no.innpass.platform.state;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
     * One step.
     *
     * @param actor login that acted; null for clock or rule
     * @param reason code of section 17, never free text; null when the step asks for none
     */
    public record Step(
            String machine,
            UUID subject,
            @Nullable Enum<?> from,
            Enum<?> action,
            Enum<?> to,
            ActorKind kind,
            @Nullable UUID actor,
            @Nullable String reason) {}

    /** Joins the transaction of the step; the parameters are those of {@link Step}. */
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
        recordAll(List.of(new Step(machine, subject, from, action, to, kind, actor, reason)));
    }

    /** Many at once, in the order given; joins the transaction of the steps. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.prepareStatement("""
                insert into transition_log (machine, subject, from_state, action, to_state, actor_kind, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows -> {
            for (Step step : steps) {
                rows.setString(1, step.machine());
                rows.setObject(2, step.subject());
                rows.setString(3, step.from() == null ? null : step.from().name());
                rows.setString(4, step.action().name());
                rows.setString(5, step.to().name());
                rows.setString(6, step.kind().name());
                rows.setObject(7, step.actor());
                rows.setString(8, step.reason());
                rows.setObject(9, at);
                rows.addBatch();
            }
            return rows.executeBatch().length;
        });
    }
}
