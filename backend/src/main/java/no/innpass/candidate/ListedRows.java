package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads everything that the rows of a ranked list tell of people, with one question to the database: a list is asked for often, and
 * each question costs as much as ten explanations.
 */
@Singleton
class ListedRows {
    private static final String SELECT = "select c.*, s.lines, k.name, " + IndexedRows.COLUMNS + """

            from candidate c join candidate_facts f on f.candidate_id = c.id
            left join candidate_fact_source s on s.candidate_id = c.id
            left join candidate_contact k on k.candidate_id = c.id
            where c.id""";

    private final JdbcOperations jdbc;

    ListedRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** With their names: the caller takes away those that nobody may see. Somebody who has been erased is left out. */
    List<ListedCandidate> find(Collection<UUID> candidates, LocalDate today) {
        return jdbc.prepareStatement(SELECT + " = any(?)", query -> {
            query.setArray(2, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            return read(query, today);
        });
    }

    /** The same for one. A question of its own: only with {@code =} does PostgreSQL keep the plan, which takes longer than the answer. */
    Optional<ListedCandidate> find(UUID candidate, LocalDate today) {
        return jdbc.prepareStatement(SELECT + " = ?", query -> {
            query.setObject(2, candidate);
            return read(query, today).stream().findFirst();
        });
    }

    private static List<ListedCandidate> read(PreparedStatement query, LocalDate today) throws SQLException {
        query.setObject(1, today);
        ResultSet rows = query.executeQuery();
        List<ListedCandidate> found = new ArrayList<>();
        while (rows.next()) {
            IndexedCandidate indexed = IndexedRows.indexed(rows);
            found.add(new ListedCandidate(
                    CandidateRows.candidate(rows),
                    indexed.facts(),
                    indexed.visibility(),
                    CandidateSources.of(rows.getString("lines")),
                    rows.getString("name")));
        }
        return found;
    }
}
