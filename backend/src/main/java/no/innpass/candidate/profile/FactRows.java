package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.time.Ids;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of every fact table, through {@link FactTable}; inside the caller's transaction. */
@Singleton
class FactRows {
    private final JdbcOperations jdbc;
    private final Ids ids;

    FactRows(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * A fact to store.
     *
     * @param position in its section, from 0
     */
    record Fresh<F extends Fact>(UUID candidate, int position, F fact, Authorship by) {}

    /** Current facts in the order in which they were given. */
    <F extends Fact> List<F> current(UUID candidate, FactTable<F> table) {
        return current(List.of(candidate), table).getOrDefault(candidate, List.of());
    }

    /** The same by candidate; one without any fact is left out. */
    <F extends Fact> Map<UUID, List<F>> current(Collection<UUID> candidates, FactTable<F> table) {
        String sql = """
                select f.*, exists (select from fact_dispute d where d.fact_id = f.id and d.answered_at is null) as disputed
                from %s f where f.candidate_id = any(?) and f.ended_at is null
                order by f.candidate_id, f.position, f.id""".formatted(table.table());
        return jdbc.prepareStatement(sql, query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            ResultSet rows = query.executeQuery();
            FactRow row = new FactRow(rows);
            Map<UUID, List<F>> facts = new HashMap<>();
            while (rows.next()) {
                facts.computeIfAbsent(rows.getObject("candidate_id", UUID.class), id -> new ArrayList<>())
                        .add(table.read().apply(row, factMark(row)));
            }
            return facts;
        });
    }

    /** Facts by id, also those that have ended. */
    <F extends Fact> List<F> withIds(Collection<UUID> wanted, FactTable<F> table) {
        String sql = "select f.*, false as disputed from %s f where f.id = any(?) order by f.position, f.id"
                .formatted(table.table());
        return jdbc.prepareStatement(sql, query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", wanted.toArray()));
            ResultSet rows = query.executeQuery();
            FactRow row = new FactRow(rows);
            List<F> facts = new ArrayList<>();
            while (rows.next()) {
                facts.add(table.read().apply(row, factMark(row)));
            }
            return facts;
        });
    }

    /** Leaves facts that say the same as before, ends those that are gone, begins those that are new. */
    <F extends Fact> void replace(UUID candidate, FactTable<F> table, List<F> facts, Authorship by, Instant now) {
        List<F> stored = current(candidate, table);
        List<List<@Nullable Object>> kept = new ArrayList<>(table.valuesOf(facts));
        List<UUID> gone = new ArrayList<>();
        for (F fact : stored) {
            FactMark mark = fact.fact();
            if (!kept.remove(table.values().apply(fact)) && mark != null && mark.id() != null) {
                gone.add(mark.id());
            }
        }
        end(table, gone, by, now);
        List<List<@Nullable Object>> before = new ArrayList<>(table.valuesOf(stored));
        List<Fresh<F>> fresh = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!before.remove(table.values().apply(facts.get(i)))) {
                fresh.add(new Fresh<>(candidate, i, facts.get(i), by));
            }
        }
        begin(table, fresh, now);
    }

    boolean verify(UUID candidate, FactTable<?> table, UUID fact, UUID login, LocalDate on) {
        String sql =
                "update %s set verified_by = ?, verified_on = ? where id = ? and candidate_id = ? and ended_at is null"
                        .formatted(table.table());
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, login);
            statement.setObject(2, on);
            statement.setObject(3, fact);
            statement.setObject(4, candidate);
            return statement.executeUpdate() == 1;
        });
    }

    private void end(FactTable<?> table, List<UUID> gone, Authorship by, Instant now) {
        if (gone.isEmpty()) {
            return;
        }
        String sql = "update %s set ended_at = ?, ended_by = ? where id = any(?)".formatted(table.table());
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.setObject(2, by.author());
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", gone.toArray()));
            return statement.executeUpdate();
        });
    }

    /** Stores new facts, of any number of candidates. */
    <F extends Fact> void begin(FactTable<F> table, List<Fresh<F>> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        String sql =
                "insert into %s (id, candidate_id, position, source, stated_on, author, recorded_at, %s) values (%s)"
                        .formatted(
                                table.table(),
                                String.join(", ", table.columns()),
                                String.join(
                                        ", ",
                                        Collections.nCopies(7 + table.columns().size(), "?")));
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        jdbc.prepareStatement(sql, statement -> {
            for (Fresh<F> fresh : facts) {
                Provenance provenance = fresh.by().provenance(fresh.fact().fact());
                statement.setObject(1, ids.next());
                statement.setObject(2, fresh.candidate());
                statement.setInt(3, fresh.position());
                statement.setString(4, provenance.source().name());
                statement.setObject(5, provenance.statedOn());
                statement.setObject(6, provenance.author());
                statement.setObject(7, at);
                bind(statement, 8, table.values().apply(fresh.fact()));
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private static void bind(PreparedStatement statement, int first, List<@Nullable Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof List<?> list) {
                if (list.isEmpty()) {
                    statement.setObject(first + i, "{}", Types.OTHER); // an array of whatever type the column has
                } else {
                    String type = list.getFirst() instanceof Integer ? "int4" : "text";
                    statement.setArray(first + i, statement.getConnection().createArrayOf(type, list.toArray()));
                }
            } else {
                statement.setObject(first + i, values.get(i));
            }
        }
    }

    private static FactMark factMark(FactRow row) {
        return new FactMark(
                row.id("id"),
                row.someChoice("source", DataSource.class),
                row.day("stated_on"),
                row.id("verified_by") != null,
                row.id("author"),
                row.flag("disputed"));
    }

    static SectionMark sectionMark(FactRow row, long version) {
        return new SectionMark(
                version, row.someChoice("source", DataSource.class), row.day("stated_on"), row.id("author"));
    }
}
