package no.innpass.candidate.rights;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.date;
import static no.innpass.platform.database.Rows.instant;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code deletion_request}; every call joins the caller's transaction. */
@Singleton
class DeletionRows {
    private final Rows rows;

    DeletionRows(Rows rows) {
        this.rows = rows;
    }

    void add(UUID id, UUID candidate, UUID office, @Nullable String reason, Instant at, LocalDate dueOn) {
        rows.write("""
                insert into deletion_request (id, candidate_id, office_id, state, reason, asked_at, due_on)
                values (?, ?, ?, 'ASKED', ?, ?, ?)""", id, candidate, office, reason, at, dueOn);
    }

    void answer(
            UUID id, DeletionState state, Instant at, UUID by, @Nullable RefusalGround ground, @Nullable String words) {
        rows.write(
                "update deletion_request set state = ?, answered_at = ?, answered_by = ?, ground = ?, answer = ? where id = ?",
                state,
                at,
                by,
                ground,
                words,
                id);
    }

    /** What was said in requests goes with the person; that there was one, and how it was answered, stays. */
    void forgetWords(UUID candidate) {
        rows.write("update deletion_request set reason = null, answer = null where candidate_id = ?", candidate);
    }

    Optional<DeletionRequest> lock(UUID id) {
        return rows.first("select * from deletion_request where id = ? for update", DeletionRows::read, id);
    }

    Optional<DeletionRequest> open(UUID candidate) {
        return rows.first(
                "select * from deletion_request where candidate_id = ? and state = 'ASKED'",
                DeletionRows::read,
                candidate);
    }

    /** Newest first. */
    List<DeletionRequest> of(UUID candidate) {
        return rows.list(
                "select * from deletion_request where candidate_id = ? order by asked_at desc, id desc",
                DeletionRows::read,
                candidate);
    }

    /** Those that wait for one of these offices, by the candidate's office of today; the first that is due first. */
    List<DeletionRequest> waiting(Collection<UUID> offices) {
        return rows.list(
                """
                select d.* from deletion_request d join candidate c on c.id = d.candidate_id
                where d.state = 'ASKED' and c.office_id::text = any(?) order by d.due_on, d.id limit 500""", DeletionRows::read, offices.stream().map(UUID::toString).toList());
    }

    private static DeletionRequest read(ResultSet row) throws SQLException {
        return new DeletionRequest(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                requireNonNull(choice(row, "state", DeletionState.class)),
                row.getString("reason"),
                requireNonNull(instant(row, "asked_at")),
                requireNonNull(date(row, "due_on")),
                instant(row, "answered_at"),
                choice(row, "ground", RefusalGround.class),
                row.getString("answer"));
    }
}
