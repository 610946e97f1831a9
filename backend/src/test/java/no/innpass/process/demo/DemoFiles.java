package no.innpass.process.demo;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innpass.geography.Areas;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The standard demo, written once and read back as the importer would. */
final class DemoFiles {
    static final List<String> NAMES = List.of("employers.csv", "places.csv", "candidates.csv");
    static final DemoSize SIZE = DemoSize.standard(LocalDate.of(2026, 11, 21));
    private static final DemoFiles STANDARD = standardReadBack();

    final List<CSVRecord> employers;
    final List<CSVRecord> places;
    final List<CSVRecord> candidates;

    private DemoFiles(Path folder) {
        employers = read(folder.resolve("employers.csv"));
        places = read(folder.resolve("places.csv"));
        candidates = read(folder.resolve("candidates.csv"));
    }

    static DemoFiles standard() {
        return STANDARD;
    }

    private static DemoFiles standardReadBack() {
        try {
            Path folder = Files.createTempDirectory("innpass-demo");
            write(folder, SIZE);
            DemoFiles files = new DemoFiles(folder);
            for (String file : NAMES) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, DemoSize size) throws IOException {
        new DemoData(new Areas()).write(folder, size);
    }

    private static List<CSVRecord> read(Path file) {
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return form.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sector(CSVRecord employer) {
        return employer.get("sector").equals("PRIVATE") ? "PRIVATE" : "PUBLIC";
    }

    static String band(CSVRecord employer) {
        int employees = Integer.parseInt(employer.get("employees"));
        return employees < 5 ? "S1_4" : employees < 20 ? "S5_19" : employees < 50 ? "S20_49" : "S50_PLUS";
    }

    static List<String> items(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split("\\|", -1));
    }

    /** The places of workplaces of a sector; ALL for every place. */
    List<CSVRecord> placesOf(String sector) {
        Map<String, CSVRecord> workplaces =
                employers.stream().collect(toMap(row -> row.get("workplace_number"), Function.identity()));
        return places.stream()
                .filter(place -> sector.equals("ALL")
                        || sector(workplaces.get(place.get("workplace_number"))).equals(sector))
                .toList();
    }

    static List<CSVRecord> only(List<CSVRecord> rows, Predicate<CSVRecord> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    static double percent(List<CSVRecord> rows, Predicate<CSVRecord> counted) {
        return 100.0 * rows.stream().filter(counted).count() / rows.size();
    }

    static Stream<String> parts(String item) {
        return Arrays.stream(item.split(":", -1));
    }
}
