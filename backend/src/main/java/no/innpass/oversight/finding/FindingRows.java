package no.innpass.oversight.finding;

import static java.util.Objects.requireNonNull;
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

/** Table {@code audit_finding}. */
@Singleton
class FindingRows {
    /** A case whose person is protected by now is no case here (PRI-19). */
    private static final String SELECT = """
            select f.*, o.name as office, p.pseudonym, p.candidate_id, r.name as responsible, a.name as answerer, m.name as maker
            from audit_finding f join office o on o.id = f.office_id
            left join (sampled_case p join control_person c on c.candidate_id = p.candidate_id) on p.id = f.case_id
            join staff_member r on r.id = f.responsible_id join staff_member m on m.id = f.made_by
            left join staff_member a on a.id = f.answered_by
            """;

    private final Rows rows;

    FindingRows(Rows rows) {
        this.rows = rows;
    }

    void add(UUID id, FindingRequest made, UUID maker, Instant at) {
        rows.write(
                """
                insert into audit_finding (id, office_id, case_id, severity, finding, responsible_id, due_on, state, made_by, made_at,
                  version)
                values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 0)""",
                id,
                made.officeId(),
                made.caseId(),
                made.severity(),
                made.finding().strip(),
                made.responsibleId(),
                made.dueOn(),
                maker,
                at);
    }

    boolean isSampled(UUID caseId) {
        return rows.first(
                        "select 1 from sampled_case s join control_person p on p.candidate_id = s.candidate_id where s.id = ?",
                        row -> row.getInt(1),
                        caseId)
                .isPresent();
    }

    /**
     * Open ones first, by their day; then the others, newest first.
     *
     * @param offices null: all
     * @param skip how many have been read already
     */
    List<Finding> list(@Nullable Collection<UUID> offices, long skip, int limit) {
        return rows.list(
                SELECT + """
                where ? or f.office_id = any(?::uuid[])
                order by f.state not in ('OPEN', 'ANSWERED'), case when f.state in ('OPEN', 'ANSWERED') then f.due_on end, f.number desc
                offset ? limit ?""", FindingRows::read, offices == null, offices == null ? List.of() : offices, skip, limit);
    }

    Optional<Finding> find(UUID id) {
        return rows.first(SELECT + "where f.id = ?", FindingRows::read, id);
    }

    Optional<Finding> lock(UUID id) {
        return rows.first(SELECT + "where f.id = ? for update of f", FindingRows::read, id);
    }

    void answer(UUID id, FindingState to, String answer, UUID by, Instant at) {
        rows.write(
                "update audit_finding set state = ?, answer = ?, answered_by = ?, answered_at = ?, version = version + 1 where id = ?",
                to,
                answer,
                by,
                at,
                id);
    }

    /** @param dueOn null: the day stays */
    void askAgain(UUID id, FindingState to, String remark, @Nullable LocalDate dueOn) {
        rows.write("""
                update audit_finding set state = ?, remark = ?, due_on = coalesce(?::date, due_on), version = version + 1
                where id = ?""", to, remark, dueOn, id);
    }

    /** @param remark null: nothing is said */
    void end(UUID id, FindingState to, @Nullable String remark, Instant at) {
        rows.write("""
                update audit_finding set state = ?, remark = coalesce(?, remark), closed_at = ?, version = version + 1
                where id = ?""", to, remark, at, id);
    }

    private static Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("office_id", UUID.class),
                row.getString("office"),
                row.getString("pseudonym") == null ? null : row.getObject("case_id", UUID.class),
                row.getString("pseudonym"),
                row.getObject("candidate_id", UUID.class),
                FindingSeverity.valueOf(row.getString("severity")),
                row.getString("finding"),
                row.getObject("responsible_id", UUID.class),
                row.getString("responsible"),
                row.getObject("due_on", LocalDate.class),
                FindingState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("answerer"),
                instant(row, "answered_at"),
                row.getString("remark"),
                row.getObject("made_by", UUID.class),
                row.getString("maker"),
                requireNonNull(instant(row, "made_at")));
    }
}
