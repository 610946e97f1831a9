package no.innpass.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the demo's own files: UTF-8, semicolons, names in the first line. */
final class DemoFile {
    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private DemoFile() {}

    static List<CSVRecord> rows(String name) {
        try (InputStream stream = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name))) {
            return FORM.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
