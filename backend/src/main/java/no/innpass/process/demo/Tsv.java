package no.innpass.process.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads one of the tables beside this package: remarks with {@code #}, a header line, rows as column to cell. */
final class Tsv {
    private Tsv() {}

    static List<Map<String, String>> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(Tsv.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String[]> lines = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> row(lines.getFirst(), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], line[i]);
        }
        return row;
    }

    /** Cell of a column that the table has. */
    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** Items of a cell; an empty cell has none. */
    static List<String> list(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }
}
