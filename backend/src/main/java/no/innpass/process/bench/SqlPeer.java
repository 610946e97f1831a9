package no.innpass.process.bench;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.Points;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import org.postgresql.PGConnection;

/**
 * The peer of the engine: the same ranking as one statement of PostgreSQL over a table of its own, one row a candidate, in one
 * process. For a throw-away database only.
 */
@Singleton
class SqlPeer {
    private static final List<Field> FIELDS = CandidateFields.all().stream()
            .filter(field -> !field.equals(CandidateFields.ID))
            .toList();

    private final JdbcOperations jdbc;

    SqlPeer(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void create() {
        String columns = FIELDS.stream()
                .map(field -> SqlTerms.column(field) + " " + type(field))
                .collect(Collectors.joining(", "));
        run("create unlogged table peer (id uuid primary key, " + columns + ")");
    }

    private static String type(Field field) {
        return switch (field.kind()) {
            case NUMBER -> "bigint not null";
            case SET -> "bigint[] not null";
            case KEYS -> "uuid[] not null";
        };
    }

    @Transactional
    public void add(List<CandidateFacts> page) {
        StringBuilder rows = new StringBuilder();
        for (CandidateFacts facts : page) {
            Document document = CandidateFields.document(facts);
            rows.append(facts.id());
            FIELDS.forEach(field -> rows.append('\t').append(text(field, document)));
            rows.append('\n');
        }
        jdbc.execute(connection -> copy(connection, rows.toString()));
    }

    private static long copy(Connection connection, String rows) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy peer from stdin", new StringReader(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Field field, Document document) {
        return switch (field.kind()) {
            case NUMBER -> Long.toString(document.number(field));
            case SET -> array(Arrays.stream(document.set(field)).mapToObj(Long::toString));
            case KEYS -> array(document.keys(field).stream().map(UUID::toString));
        };
    }

    private static String array(Stream<String> values) {
        return values.collect(Collectors.joining(",", "{", "}"));
    }

    @Transactional
    public void ready() {
        run("analyze peer");
    }

    /** P and K of the best of FULL, best first; without compiling the statement to machine code and without further processes. */
    @Transactional
    public List<Points> top(EngineQuery query) {
        run("set local max_parallel_workers_per_gather = 0");
        String statement = statement(query);
        return jdbc.prepareStatement(statement, asked -> {
            List<Points> points = new ArrayList<>();
            ResultSet rows = asked.executeQuery();
            while (rows.next()) {
                points.add(new Points(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
            }
            return points;
        });
    }

    private static String statement(EngineQuery query) {
        SqlTerms sql = new SqlTerms();
        List<String> p = new ArrayList<>();
        List<String> k = new ArrayList<>();
        List<String> a = new ArrayList<>();
        StringBuilder grades = new StringBuilder();
        for (int i = 0; i < query.criteria().size(); i++) {
            SqlTerms.Sum sum = sql.sum(query.criteria().get(i));
            String name = "grade" + i;
            grades.append(" cross join lateral (select ")
                    .append(sum.num())
                    .append(" as num, ")
                    .append(sum.den())
                    .append(" as den offset 0) ")
                    .append(name);
            String weight = "(case" + weights(sql, query, i) + " else 0 end)";
            String den = name + ".den";
            p.add("case when " + den + " > 0 then " + weight + " * ((2 * " + name + ".num + " + den + ") / (2 * " + den
                    + ")) else 0 end");
            k.add("case when " + den + " > 0 then " + weight + " else 0 end");
            a.add("case when " + den + " > 0 or not ("
                    + sql.holds(query.criteria().get(i).notApplicable()) + ") then " + weight + " else 0 end");
        }
        String where = sql.holds(query.filter());
        return "select p, k, a from (select " + String.join(" + ", p) + " as p, " + String.join(" + ", k) + " as k, "
                + String.join(" + ", a) + " as a from peer" + sql.lookups() + grades + " where " + where
                + " offset 0) scored where k > 0 and 100 * k >= " + query.thinBasis()
                + " * a and (2 * p + k) / (2 * k) >= "
                + query.minShown() + " order by p::float8 / k desc limit " + query.limit();
    }

    private static String weights(SqlTerms sql, EngineQuery query, int criterion) {
        return query.blocks().stream()
                .map(block -> " when " + sql.holds(block.when()) + " then "
                        + block.weights().get(criterion))
                .collect(Collectors.joining());
    }

    private void run(String sql) {
        jdbc.prepareStatement(sql, PreparedStatement::execute);
    }
}
