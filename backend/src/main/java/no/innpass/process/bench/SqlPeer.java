package no.innpass.process.bench;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.Points;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;

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
        String marks =
                Stream.concat(Stream.of("?"), FIELDS.stream().map(field -> "?")).collect(Collectors.joining(", "));
        jdbc.prepareStatement("insert into peer values (" + marks + ")", rows -> {
            for (CandidateFacts facts : page) {
                rows.setObject(1, facts.id());
                set(rows, CandidateFields.document(facts));
                rows.addBatch();
            }
            return rows.executeBatch().length;
        });
    }

    private static void set(PreparedStatement row, Document document) throws SQLException {
        Connection connection = row.getConnection();
        for (int i = 0; i < FIELDS.size(); i++) {
            Field field = FIELDS.get(i);
            switch (field.kind()) {
                case NUMBER -> row.setLong(i + 2, document.number(field));
                case SET -> row.setArray(i + 2, connection.createArrayOf("bigint", boxed(document.set(field))));
                case KEYS ->
                    row.setArray(
                            i + 2,
                            connection.createArrayOf(
                                    "uuid", document.keys(field).toArray()));
            }
        }
    }

    private static Object[] boxed(long[] numbers) {
        Object[] boxed = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            boxed[i] = numbers[i];
        }
        return boxed;
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
