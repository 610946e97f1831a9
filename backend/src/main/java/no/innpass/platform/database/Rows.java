package no.innpass.platform.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQL with its parameters in order, for tables that are clearer as SQL than as a repository. Every call joins the caller's
 * transaction. Enumerations travel by name, instants as {@code timestamptz}, collections as {@code text[]}. Thread-safe.
 */
@Singleton
public final class Rows {
    private final JdbcOperations jdbc;

    public Rows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows, in the order of the query. */
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, parameters);
            ResultSet rows = statement.executeQuery();
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        });
    }

    /** The first row. */
    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Number of rows that were written. */
    public int write(String sql, @Nullable Object... parameters) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** The same statement for many rows, each with its parameters in order, on one way to the database. */
    public void writeAll(String sql, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(sql, statement -> {
            for (List<@Nullable Object> row : rows) {
                bind(statement, row.toArray());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /**
     * Many rows through one statement that takes an array for each column: the quickest way in for thousands.
     *
     * @param sql with {@code unnest(%s)} where the columns come
     * @param types of the columns, as PostgreSQL calls them, in the order of each row
     */
    public void writeColumns(String sql, List<String> types, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(types.size(), "?"));
        jdbc.prepareStatement(sql.formatted(marks), statement -> {
            for (int i = 0; i < types.size(); i++) {
                int column = i;
                @Nullable Object[] cells = rows.stream().map(row -> cell(row.get(column))).toArray();
                statement.setArray(i + 1, statement.getConnection().createArrayOf(types.get(i), cells));
            }
            return statement.executeUpdate();
        });
    }

    private static @Nullable String cell(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    /** Inserts one row; the map gives each column its value. */
    public void insert(String table, Map<String, @Nullable Object> values) {
        String columns = String.join(", ", values.keySet());
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        write(
                "insert into " + table + " (" + columns + ") values (" + marks + ")",
                values.values().toArray());
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, sqlValue(statement, parameters[i]));
        }
    }

    private static @Nullable Object sqlValue(PreparedStatement statement, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> choice -> choice.name();
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Collection<?> many ->
                statement
                        .getConnection()
                        .createArrayOf("text", many.stream().map(Rows::text).toArray());
            default -> value;
        };
    }

    private static String text(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    public static <E extends Enum<E>> @Nullable E choice(ResultSet row, String column, Class<E> type)
            throws SQLException {
        @Nullable String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The choices of a {@code text[]}, in the order of the array; a null column is an empty list. */
    public static <E extends Enum<E>> List<E> choices(ResultSet row, String column, Class<E> type) throws SQLException {
        @Nullable Array array = row.getArray(column);
        List<E> values = new ArrayList<>();
        if (array != null) {
            for (String name : (String[]) array.getArray()) {
                values.add(Enum.valueOf(type, name));
            }
        }
        return values;
    }

    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
