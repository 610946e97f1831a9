package no.innpass.testing;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at the whole database, whatever rooms there are. */
@Singleton
public class Tables {
    private final JdbcOperations jdbc;

    Tables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of every table that has any. */
    @Transactional
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : names()) {
            long rows = count("select count(*) from " + table);
            if (rows > 0) {
                counts.put(table, rows);
            }
        }
        return counts;
    }

    /** {@code table: row} for each row of any table in whose text the pattern is found, letter case aside. */
    @Transactional
    public List<String> rowsWith(String pattern) {
        List<String> found = new ArrayList<>();
        for (String table : names()) {
            jdbc.prepareStatement("select t::text from " + table + " t where t::text ~* ?", query -> {
                query.setString(1, pattern);
                ResultSet rows = query.executeQuery();
                while (rows.next()) {
                    found.add(table + ": " + rows.getString(1));
                }
                return found;
            });
        }
        return found;
    }

    @Transactional
    public long count(String sql) {
        return jdbc.prepareStatement(sql, query -> {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }

    @Transactional
    public List<String> column(String sql) {
        return jdbc.prepareStatement(sql, query -> texts(query.executeQuery()));
    }

    @Transactional
    public void change(String sql) {
        jdbc.prepareStatement(sql, statement -> statement.executeUpdate());
    }

    private List<String> names() {
        return jdbc.prepareStatement(
                "select quote_ident(table_name) from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
                query -> texts(query.executeQuery()));
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
