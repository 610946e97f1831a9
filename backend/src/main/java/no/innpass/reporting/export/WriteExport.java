package no.innpass.reporting.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes lines as CSV, each with a random id: by it the receiver names a row of this file, and of no other. The rows come in the order of
 * these ids, so that their places tell nothing. Two rows of one person have two ids: what somebody did in turn would be rarer than each
 * row alone. Pure but for the ids it is given.
 */
final class WriteExport {
    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\n")
            .get();

    private WriteExport() {}

    /** @param randomId gives a new random id each time; an id that was given before is not taken */
    static String csv(List<String> columns, List<Coarsen.Line<UUID>> lines, Supplier<String> randomId) {
        Set<String> given = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (Coarsen.Line<UUID> line : lines) {
            List<String> row = new ArrayList<>();
            row.add(fresh(randomId, given));
            row.addAll(line.values());
            rows.add(row);
        }
        rows.sort(Comparator.comparing((List<String> row) -> String.join("\u001f", row)));
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(file, FORM)) {
            List<String> head = new ArrayList<>(List.of("id"));
            head.addAll(columns);
            printer.printRecord(head);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static String fresh(Supplier<String> randomId, Set<String> given) {
        String id;
        do {
            id = randomId.get();
        } while (!given.add(id));
        return id;
    }
}
