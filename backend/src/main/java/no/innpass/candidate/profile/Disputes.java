package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.innpass.platform.time.Ids;

/** Facts that the candidate does not agree with, and what was answered. Inside the caller's transaction. */
@Singleton
public class Disputes {
    private final JdbcOperations jdbc;
    private final Ids ids;
    private final Clock clock;

    Disputes(JdbcOperations jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** True when this candidate's section holds this fact now. */
    @Transactional
    public boolean isCurrent(UUID candidate, SectionName section, UUID fact) {
        String sql = "select 1 from %s where id = ? and candidate_id = ? and ended_at is null"
                .formatted(FactTables.of(section).table());
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, fact);
            query.setObject(2, candidate);
            return query.executeQuery().next();
        });
    }

    /** False when the fact is disputed already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean raise(UUID candidate, SectionName section, UUID fact, String reason, UUID login) {
        return jdbc.prepareStatement("""
                insert into fact_dispute (id, candidate_id, section, fact_id, reason, raised_by, raised_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", statement -> {
            statement.setObject(1, ids.next());
            statement.setObject(2, candidate);
            statement.setString(3, section.name());
            statement.setObject(4, fact);
            statement.setString(5, reason);
            statement.setObject(6, login);
            statement.setObject(7, now());
            return statement.executeUpdate() == 1;
        });
    }

    /** False when this fact of this candidate is not disputed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean answer(UUID candidate, UUID fact, String answer, UUID login) {
        return jdbc.prepareStatement("""
                update fact_dispute set answer = ?, answered_by = ?, answered_at = ?
                where candidate_id = ? and fact_id = ? and answered_at is null""", statement -> {
            statement.setString(1, answer);
            statement.setObject(2, login);
            statement.setObject(3, now());
            statement.setObject(4, candidate);
            statement.setObject(5, fact);
            return statement.executeUpdate() == 1;
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
