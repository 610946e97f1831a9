package no.innpass.platform.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header line. The separator is the one of semicolon, comma and tab that stands most often in the header; a quote
 * inside quotes is written twice. Empty lines are passed over.
 */
public final class CsvTable {
    private final String file;
    private final List<CsvRow> rows;

    private CsvTable(String file, List<CsvRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    public String file() {
        return file;
    }

    public List<CsvRow> rows() {
        return rows;
    }

    /**
     * Reads a file.
     *
     * @param columns all that may stand in the header, lower case; another one is an error there (UNKNOWN_COLUMN)
     * @param required those of them that must stand there (MISSING_COLUMN)
     */
    public static CsvTable read(Path path, Set<String> columns, Set<String> required, ImportErrors errors) {
        String file = String.valueOf(path.getFileName());
        try {
            String text = Decoding.text(path);
            return parse(file, text, columns, required, errors);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read", e);
        }
    }

    private static CsvTable parse(
            String file, String text, Set<String> columns, Set<String> required, ImportErrors errors)
            throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> header = null;
            long firstLine = 1;
            for (CSVRecord record : parser) {
                int line = (int) firstLine;
                if (header == null) {
                    header = header(file, record, columns, required, errors);
                } else if (record.size() > header.size()) {
                    errors.add(file, line, "", "TOO_MANY_CELLS", header.size() + " cells");
                } else {
                    rows.add(new CsvRow(file, line, header, record.toList(), errors));
                }
                firstLine = parser.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                errors.add(file, 1, "", "NO_HEADER", "a line with the names of the columns");
            }
        } catch (UncheckedIOException | IOException e) {
            errors.add(file, 0, "", "UNREADABLE", "quotes that are closed, one header line");
        }
        return new CsvTable(file, rows);
    }

    private static Map<String, Integer> header(
            String file, CSVRecord record, Set<String> columns, Set<String> required, ImportErrors errors) {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < record.size(); i++) {
            String name = record.get(i).toLowerCase(Locale.ROOT);
            if (!columns.contains(name)) {
                errors.add(file, 1, name, "UNKNOWN_COLUMN", "a column of docs/import.md");
            } else if (header.containsKey(name)) {
                errors.add(file, 1, name, "REPEATED_COLUMN", "each column once");
            }
            header.put(name, i);
        }
        required.stream()
                .filter(name -> !header.containsKey(name))
                .sorted()
                .forEach(name -> errors.add(file, 1, name, "MISSING_COLUMN", "a column of that name"));
        return header;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
