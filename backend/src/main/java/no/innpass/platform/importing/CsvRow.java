package no.innpass.platform.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a table. Each question about a cell answers what is there, or adds an error and answers empty: the caller goes on, and
 * stops before storing when there was any.
 */
public final class CsvRow {
    private final String file;
    private final int line;
    private final Map<String, Integer> header;
    private final List<String> cells;
    private final ImportErrors errors;

    CsvRow(String file, int line, Map<String, Integer> header, List<String> cells, ImportErrors errors) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.errors = errors;
    }

    /** Line in the file, the header being 1; a row over several lines is known by its first. */
    public int line() {
        return line;
    }

    /** The trimmed cell; empty when it is blank or the column is missing. */
    public Optional<String> text(String column) {
        Integer at = header.get(column);
        return at == null || at >= cells.size() || cells.get(at).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(at));
    }

    /** Text of at most {@code longest} characters; error TOO_LONG. */
    public Optional<String> text(String column, int longest) {
        return text(column)
                .filter(text ->
                        text.length() <= longest || wrong(column, "TOO_LONG", "at most " + longest + " characters"));
    }

    /** Error REQUIRED when the cell is empty. */
    public String required(String column, int longest) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            wrong(column, "REQUIRED", "a value");
            return "";
        }
        return text(column, longest).orElse("");
    }

    /** Whole number in the range, both ends included; errors NOT_A_NUMBER and OUT_OF_RANGE. */
    public Optional<Integer> integer(String column, int least, int most) {
        return text(column).flatMap(text -> {
            try {
                int number = Integer.parseInt(text);
                return number >= least && number <= most
                        ? Optional.of(number)
                        : refused(column, "OUT_OF_RANGE", least + " to " + most);
            } catch (NumberFormatException e) {
                return refused(column, "NOT_A_NUMBER", "a whole number, " + least + " to " + most);
            }
        });
    }

    /** Error NOT_A_DATE. */
    public Optional<LocalDate> date(String column) {
        return text(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return refused(column, "NOT_A_DATE", "a date as 2026-11-21");
            }
        });
    }

    /** {@code yes} or {@code no}; error NOT_YES_OR_NO. */
    public Optional<Boolean> yes(String column) {
        return text(column).flatMap(text -> switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> refused(column, "NOT_YES_OR_NO", "yes or no");
        });
    }

    /** One of the code names of an enumeration; error NOT_A_CODE. */
    public <E extends Enum<E>> Optional<E> code(String column, Class<E> type) {
        return text(column).flatMap(text -> code(column, text, type));
    }

    /** The same for one part of a cell. */
    public <E extends Enum<E>> Optional<E> code(String column, String text, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        return refused(column, "NOT_A_CODE", codes(type));
    }

    /** Items of a list cell, separated by {@code |}, trimmed; an empty cell has none. */
    public List<String> list(String column) {
        return text(column).map(text -> split(text, "\\|")).orElse(List.of());
    }

    /** Parts of an item, separated by {@code :}; asked-for parts that are missing are empty strings. */
    public static List<String> parts(String item, int atLeast) {
        List<String> parts = split(item, ":");
        return parts.size() >= atLeast
                ? parts
                : java.util.stream.Stream.concat(
                                parts.stream(),
                                java.util.stream.Stream.generate(() -> "").limit(atLeast - parts.size()))
                        .toList();
    }

    /** Adds an error at this line and says false, for use in filters. */
    public boolean wrong(String column, String code, String allowed) {
        errors.add(file, line, column, code, allowed);
        return false;
    }

    /** Adds an error at this line and answers empty. */
    public <T> Optional<T> refused(String column, String code, String allowed) {
        wrong(column, code, allowed);
        return Optional.empty();
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::trim).toList();
    }

    private static String codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
