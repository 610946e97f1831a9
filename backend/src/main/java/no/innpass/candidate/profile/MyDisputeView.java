package no.innpass.candidate.profile;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Something that the candidate does not agree with, for the candidate (PRI-11).
 *
 * @param factId a fact that stands there now, or stood there then
 * @param dueOn last day for an answer
 * @param answer absent until somebody has answered
 */
@Serdeable
public record MyDisputeView(
        SectionName section,
        UUID factId,
        String reason,
        Instant raisedAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static MyDisputeView read(ResultSet row) throws SQLException {
        return new MyDisputeView(
                SectionName.valueOf(row.getString("section")),
                row.getObject("fact_id", UUID.class),
                row.getString("reason"),
                requireNonNull(Rows.instant(row, "raised_at")),
                row.getObject("due_on", LocalDate.class),
                row.getString("answer"),
                Rows.instant(row, "answered_at"));
    }
}
