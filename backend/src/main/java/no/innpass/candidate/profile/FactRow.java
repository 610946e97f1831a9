package no.innpass.candidate.profile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result set, read by column name. */
final class FactRow {
    private final ResultSet row;

    FactRow(ResultSet row) {
        this.row = row;
    }

    @Nullable String text(String column) {
        return get(column, String.class);
    }

    String someText(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    @Nullable Integer number(String column) {
        return get(column, Integer.class);
    }

    int someNumber(String column) {
        return Objects.requireNonNull(number(column), column);
    }

    @Nullable Boolean flag(String column) {
        return get(column, Boolean.class);
    }

    @Nullable LocalDate day(String column) {
        return get(column, LocalDate.class);
    }

    @Nullable UUID id(String column) {
        return get(column, UUID.class);
    }

    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    <E extends Enum<E>> E someChoice(String column, Class<E> type) {
        return Enum.valueOf(type, someText(column));
    }

    List<String> texts(String column) {
        return Arrays.asList((String[]) array(column));
    }

    List<Integer> numbers(String column) {
        return Arrays.asList((Integer[]) array(column));
    }

    private Object array(String column) {
        try {
            Array array = row.getArray(column);
            return Objects.requireNonNull(array.getArray(), column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
