package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.ArrayList;
import java.util.List;

/**
 * Many rows through one statement that takes an array for each column, some thousand rows at a time: twenty times faster than a row at
 * a time. Joins the caller's transaction; the last rows go when it is closed. Not for several threads.
 */
final class BulkRows implements AutoCloseable {
    private static final int ROWS = 5_000;

    private final JdbcOperations jdbc;
    private final String sql;
    private final List<String> types;
    private final List<List<Object>> columns = new ArrayList<>();
    private int written;

    /** @param types of the arrays, as PostgreSQL calls them, in the order of the statement's marks */
    BulkRows(JdbcOperations jdbc, String sql, String... types) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.types = List.of(types);
        this.types.forEach(type -> columns.add(new ArrayList<>()));
    }

    void add(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            columns.get(i).add(cells[i]);
        }
        if (columns.getFirst().size() == ROWS) {
            flush();
        }
    }

    /** Rows that the statement has written so far; those that were there already don't count where it passes them over. */
    int written() {
        return written;
    }

    private void flush() {
        if (columns.getFirst().isEmpty()) {
            return;
        }
        written += jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(
                        i + 1,
                        statement
                                .getConnection()
                                .createArrayOf(types.get(i), columns.get(i).toArray()));
            }
            return statement.executeUpdate();
        });
        columns.forEach(List::clear);
    }

    @Override
    public void close() {
        flush();
    }
}
