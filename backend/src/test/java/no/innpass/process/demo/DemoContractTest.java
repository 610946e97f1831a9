package no.innpass.process.demo;

import static java.util.stream.Collectors.toSet;
import static no.innpass.process.demo.DemoFiles.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.geography.Areas;
import no.innpass.shared.HoursGrid;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated files keep to {@code docs/import.md} and to themselves. */
@Requirement("INTG-15")
class DemoContractTest {
    static final Areas AREAS = new Areas();

    private final DemoFiles demo = DemoFiles.standard();

    @Test
    void hasTheSizeThatWasAskedFor() {
        assertThat(demo.employers).hasSize(1_000);
        assertThat(demo.candidates).hasSize(5_000);
        assertThat(demo.places).hasSizeBetween(680, 730);
    }

    @Test
    void theSameSeedAndDayGiveTheSameBytesAndAnotherSeedOthers(@TempDir Path folder) throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 21);
        DemoFiles.write(folder.resolve("first"), new DemoSize(300, 900, 1, day));
        DemoFiles.write(folder.resolve("again"), new DemoSize(300, 900, 1, day));
        DemoFiles.write(folder.resolve("other"), new DemoSize(300, 900, 7, day));
        for (String file : DemoFiles.NAMES) {
            Path first = folder.resolve("first").resolve(file);
            assertThat(folder.resolve("again").resolve(file)).hasSameBinaryContentAs(first);
            assertThat(Files.mismatch(first, folder.resolve("other").resolve(file)))
                    .isNotNegative();
        }
    }

    @Test
    void smallAndOddSizesWork(@TempDir Path folder) throws IOException {
        DemoFiles.write(folder, new DemoSize(1, 0, 1, LocalDate.of(2024, 2, 29)));
        assertThat(Files.readAllLines(folder.resolve("employers.csv"))).hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("candidates.csv"))).hasSize(1);
    }

    @Test
    void everyColumnIsDescribed() throws IOException {
        String described = Files.readString(Path.of("..", "docs", "import.md"));
        Stream.of(CsvFile.values())
                .flatMap(file -> file.columns().stream())
                .forEach(column -> assertThat(described).contains("`" + column + "`"));
    }

    @Test
    void organisationNumbersAreUniqueHaveTheirCheckDigitAndAreNotInUse() {
        List<String> units =
                demo.employers.stream().map(row -> row.get("workplace_number")).toList();
        assertThat(units).doesNotHaveDuplicates();
        Stream.concat(units.stream(), demo.employers.stream().map(row -> row.get("employer_number")))
                .forEach(number -> {
                    int[] weights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
                    int sum = 0;
                    for (int i = 0; i < 9; i++) {
                        sum += weights[i] * (number.charAt(i) - '0');
                    }
                    assertThat(sum % 11).as(number).isZero();
                    assertThat(number).matches("3[0-9]{8}");
                });
    }

    @Test
    void everyPersonAndFirmIsMarkedAsFictitious() {
        assertThat(demo.employers).allSatisfy(row -> {
            assertThat(row.get("employer_name")).endsWith(Names.MARK);
            assertThat(row.get("workplace_name")).endsWith(Names.MARK);
            assertThat(items(row, "contact_names")).allMatch(name -> name.endsWith(Names.MARK));
            assertThat(row.get("fictitious")).isEqualTo("yes");
        });
        assertThat(demo.places).allMatch(row -> row.get("supervisor").endsWith(Names.MARK));
        assertThat(demo.candidates)
                .allMatch(row -> row.get("name").endsWith(Names.MARK))
                .allMatch(row -> row.get("fictitious").equals("yes"));
    }

    @Test
    void postCodesLeadToTheMunicipality() {
        assertThat(demo.employers)
                .allSatisfy(row -> assertThat(AREAS.byPostCode(row.get("post_code"))
                                .orElseThrow()
                                .municipality()
                                .number())
                        .isEqualTo(row.get("municipality")));
        assertThat(demo.candidates)
                .filteredOn(row -> row.get("home").matches("[0-9]{4}"))
                .hasSizeGreaterThan(4_000)
                .allSatisfy(row -> assertThat(AREAS.byPostCode(row.get("home"))
                                .orElseThrow()
                                .municipality()
                                .number())
                        .isEqualTo(row.get("municipality")));
    }

    @Test
    void codesAreThoseOfTheTaxonomy() {
        Set<String> tasks = codes("tasks.tsv");
        Set<String> skills = codes("skills.tsv");
        Set<String> credentials = codes("credentials.tsv");
        Set<String> occupations = codes("occupations.tsv");
        for (CSVRecord place : demo.places) {
            assertThat(tasks).containsAll(first(place, "tasks"));
            assertThat(credentials).containsAll(first(place, "formal_demands"));
        }
        for (CSVRecord candidate : demo.candidates) {
            assertThat(credentials).containsAll(first(candidate, "certificates"));
            assertThat(values(candidate, "skills").map(item -> item.split(":", -1)[1]))
                    .allMatch(code -> code.startsWith("~") || tasks.contains(code) || skills.contains(code));
            assertThat(values(candidate, "experience").map(item -> item.split(":", -1)))
                    .allMatch(item ->
                            occupations.contains(item[3]) && tasks.containsAll(List.of(item[4].split("\\+", -1))));
            assertThat(values(candidate, "wishes"))
                    .allMatch(code ->
                            occupations.contains(code) || tasks.contains(code) || code.matches("INDUSTRY-[A-T]"));
        }
    }

    @Test
    void sharesOfTheWeekSumToAHundredAndWeeksCanBeRead() {
        for (CSVRecord place : demo.places) {
            assertThat(values(place, "tasks")
                            .mapToInt(item -> Integer.parseInt(item.split(":", -1)[2]))
                            .sum())
                    .isEqualTo(100);
            assertThat(HoursGrid.parse(place.get("hours").replace('|', ';')).isEmpty())
                    .isEqualTo(place.get("hours").isEmpty());
        }
        assertThat(demo.candidates)
                .filteredOn(row -> row.get("hours").contains(":"))
                .allSatisfy(row -> assertThat(HoursGrid.parse(row.get("hours").replace('|', ';'))
                                .blocks())
                        .isPositive());
    }

    @Test
    void whatTheRulesRefuseIsNotGenerated() {
        for (CSVRecord place : demo.placesOf("PUBLIC")) {
            assertThat(place.get("announced_post").isEmpty())
                    .isEqualTo(!items(place, "contracts").contains("PERMANENT"));
        }
        assertThat(demo.places)
                .flatMap(row -> items(row, "formal_demands"))
                .filteredOn(item -> item.contains("LEGAL_HARD"))
                .isNotEmpty()
                .allMatch(item -> item.split(":", -1).length == 4 && !item.split(":", -1)[3].isBlank());
        assertThat(demo.places)
                .noneMatch(row -> row.get("prospect").equals("NONE")
                        && !row.get("contracts").isEmpty());
    }

    @Test
    void manySectionsWereNeverAskedAndEveryStateOccurs() {
        for (String column :
                List.of("skills", "experience", "education", "certificates", "languages", "functions", "home")) {
            List<String> cells =
                    demo.candidates.stream().map(row -> row.get(column)).toList();
            assertThat(cells).as(column).contains("", "DECLINED");
            assertThat(cells.stream().filter(String::isEmpty).count())
                    .as(column)
                    .isGreaterThan(300);
        }
    }

    @Test
    void nothingSaysWhatMayNotBeKnown() {
        assertThat(Stream.of(CsvFile.values()).flatMap(file -> file.columns().stream()))
                .noneMatch(column -> column.matches(
                        ".*(gender|sex|birth|(^|_)age($|_)|origin|nation|country_of|health|diagnos|benefit|income|child|civil"
                                + "|religion|immigr|record).*"));
    }

    private static Stream<String> values(CSVRecord row, String column) {
        return items(row, column).stream()
                .filter(item -> !List.of("NONE", "DECLINED").contains(item));
    }

    private static List<String> first(CSVRecord row, String column) {
        return values(row, column).map(item -> item.split(":", -1)[0]).toList();
    }

    private static Set<String> codes(String file) {
        String text = resource("/no/innpass/taxonomy/" + file);
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> line.toLowerCase(Locale.ROOT).matches("[0-9].*"))
                .map(line -> line.split("\t", -1)[1])
                .collect(toSet());
    }

    private static String resource(String name) {
        try (var stream = DemoContractTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
