package no.innpass.placement;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Table {@code placement_end_reason}: each side its own, never overwritten (AGR-15). */
@Singleton
class EndReasonRows {
    private final JdbcOperations jdbc;

    EndReasonRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID placementId, Party side, EndReason reason, @Nullable String words, UUID login, Instant at) {
        jdbc.prepareStatement("""
                insert into placement_end_reason (placement_id, side, reason, words, told_by, told_at)
                values (?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, placementId);
            row.setString(2, side.name());
            row.setString(3, reason.name());
            row.setString(4, words);
            row.setObject(5, login);
            row.setObject(6, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            return row.executeUpdate();
        });
    }
}
