package no.innpass.process.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static no.innpass.process.demo.DemoFiles.band;
import static no.innpass.process.demo.DemoFiles.items;
import static no.innpass.process.demo.DemoFiles.only;
import static no.innpass.process.demo.DemoFiles.percent;
import static no.innpass.process.demo.DemoFiles.sector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.innpass.Requirement;
import no.innpass.testing.SharedData;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Compares the generated shares with the figures of the reports; skipped where those are not beside the repository. */
@Requirement("INTG-15")
class DemoSharesTest {
    private static final double POINTS = 2.0;
    private static final List<String> LEVELS = List.of("BELOW_A1", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final Map<String, String> NEEDS = Map.of(
            "trade", "TRADE_CERTIFICATE",
            "higher", "HIGHER_EDUCATION",
            "unskilled", "UNSKILLED_TRAINED_HERE",
            "courses", "COURSE_CERTIFICATE",
            "specialist", "SPECIALIST");

    private final DemoFiles demo = DemoFiles.standard();

    @Test
    void everyReportedShareOfTheTableIsThatOfTheReportsAndOfTheGeneratedRows() {
        Map<String, String[]> figures = figures();
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row : Tsv.rows("shares.tsv")) {
            String figure = row.get("figure");
            if (!figure.isEmpty()) {
                double reported = Double.parseDouble(figures.get(figure)[3]);
                softly.assertThat(Double.parseDouble(row.get("percent")))
                        .as(figure)
                        .isEqualTo(reported);
                softly.assertThat(measured(row)).as(figure).isCloseTo(reported, within(POINTS));
            }
        }
        softly.assertAll();
    }

    @Test
    void industrySectorAndCompetenceNeedAreThoseOfTheReports() {
        SoftAssertions softly = new SoftAssertions();
        figures().forEach((id, figure) -> {
            String[] part = id.split("-", -1);
            double reported = figure[4].equals("percent") ? Double.parseDouble(figure[3]) : Double.NaN;
            if (id.startsWith("003-industry-")) {
                check(
                        softly,
                        id,
                        reported,
                        demo.employers,
                        row -> row.get("industry").equals(part[2]));
            } else if (id.startsWith("003-sector-")) {
                check(
                        softly,
                        id,
                        reported,
                        demo.employers,
                        row -> sector(row).equals(part[2].toUpperCase(Locale.ROOT)));
            } else if (id.startsWith("003-need-") && !part[3].equals("private50")) {
                check(
                        softly,
                        id,
                        reported,
                        ofSector(part[3]),
                        row -> row.get("competence_need").equals(NEEDS.get(part[2])));
            } else if (id.startsWith("003-indneed-") && part.length == 4) {
                List<CSVRecord> industry =
                        only(demo.employers, row -> row.get("industry").equals(part[2]));
                check(
                        softly,
                        id,
                        reported,
                        industry,
                        row -> row.get("competence_need").equals(NEEDS.get(part[3])));
            } else if (id.startsWith("003-placementshare-")) {
                check(softly, id, reported, hosts(), row -> row.get("industry").equals(part[2]));
            } else if (id.startsWith("003-placement-ever")) {
                Set<String> hosts =
                        hosts().stream().map(row -> row.get("workplace_number")).collect(toSet());
                String base = part.length == 3 ? "all" : part[3];
                check(softly, id, reported, ofSector(base), row -> hosts.contains(row.get("workplace_number")));
            }
        });
        softly.assertAll();
    }

    @Test
    void theTotalsOverBothSectorsFollow() {
        Map<String, String[]> figures = figures();
        SoftAssertions softly = new SoftAssertions();
        Map.of("ORDINARY", "ordinary", "ADAPTED", "adapted", "TRAINING", "training", "EXTRA", "extra", "OTHER", "other")
                .forEach((type, name) ->
                        check(softly, "003-task-" + name + "-all", figures, demo.places, firstTask(type)));
        Map.of("FULL_TIME", "full", "PART_TIME", "part", "NONE", "no")
                .forEach((answer, name) -> check(
                        softly, "003-flex-" + name + "-all", figures, demo.places, has("alternative_tasks", answer)));
        List<CSVRecord> jobs = only(demo.places, DemoSharesTest::possible);
        Map.of(
                        "PERMANENT",
                        "permanent",
                        "TEMPORARY_3M_PLUS",
                        "temporary",
                        "ON_CALL",
                        "oncall",
                        "ADAPTED_PART_TIME",
                        "parttime")
                .forEach((type, name) ->
                        check(softly, "003-contract-" + name + "-all", figures, jobs, has("contracts", type)));
        softly.assertAll();
    }

    @Test
    void noFigureThatMayNotBeScoredOnIsUsed() {
        Map<String, String[]> figures = figures();
        Set<String> used = Tsv.rows("shares.tsv").stream()
                .map(row -> row.get("figure"))
                .filter(figure -> !figure.isEmpty())
                .collect(toSet());
        used.addAll(withPrefix(figures, "003-industry-", "003-sector-", "003-need-", "003-indneed-"));
        assertThat(used)
                .allSatisfy(
                        id -> assertThat(figures.get(id)[8]).doesNotContain("monitoring-only", "never-for-scoring"));
    }

    private double measured(Map<String, String> row) {
        String value = row.get("value");
        String stratum = row.get("stratum");
        return switch (row.get("distribution")) {
            case "size" -> percent(ofSector(stratum), employer -> band(employer).equals(value));
            case "region" ->
                percent(demo.employers, employer -> region(employer).equals(value));
            case "need_of_the_large" ->
                percent(
                        only(ofSector(stratum), employer -> band(employer).equals("S50_PLUS")),
                        employer -> employer.get("competence_need").equals(value));
            case "hosting" -> {
                Set<String> hosts = hosts().stream()
                        .map(host -> host.get("workplace_number"))
                        .collect(toSet());
                List<CSVRecord> own =
                        only(demo.employers, employer -> stratum.equals(sector(employer) + " " + band(employer)));
                yield percent(own, employer -> hosts.contains(employer.get("workplace_number")));
            }
            case "task_type" -> percent(demo.placesOf(stratum), firstTask(value));
            case "alternative_tasks" -> percent(demo.placesOf(stratum), has("alternative_tasks", value));
            case "max_at_once" -> percent(demo.places, has("max_at_once", value));
            case "contracts" ->
                percent(only(demo.placesOf(stratum), DemoSharesTest::possible), has("contracts", value));
            case "tested_level" -> {
                List<CSVRecord> tested = only(
                        demo.candidates,
                        candidate -> !candidate.get("norwegian_tested").isEmpty());
                yield percent(tested, candidate -> testedAtLeast(candidate, stratum, value.substring(0, 2)));
            }
            default -> throw new IllegalStateException("Nothing measures " + row.get("distribution"));
        };
    }

    private static boolean testedAtLeast(CSVRecord candidate, String skill, String level) {
        return items(candidate, "norwegian_tested").stream()
                .map(item -> item.split(":", -1))
                .anyMatch(item -> item[0].equals(skill) && LEVELS.indexOf(item[1]) >= LEVELS.indexOf(level));
    }

    private static String region(CSVRecord employer) {
        return DemoContractTest.AREAS
                .municipality(employer.get("municipality"))
                .orElseThrow()
                .county()
                .region()
                .name();
    }

    private static Predicate<CSVRecord> firstTask(String type) {
        return place -> items(place, "tasks").getFirst().split(":", -1)[1].equals(type);
    }

    private static Predicate<CSVRecord> has(String column, String item) {
        return row -> items(row, column).contains(item);
    }

    private static boolean possible(CSVRecord place) {
        return List.of("POSSIBLE", "INTENDED").contains(place.get("prospect"));
    }

    private List<CSVRecord> ofSector(String sector) {
        String wanted = sector.toUpperCase(Locale.ROOT);
        return only(demo.employers, row -> wanted.equals("ALL") || sector(row).equals(wanted));
    }

    private List<CSVRecord> hosts() {
        Set<String> numbers =
                demo.places.stream().map(place -> place.get("workplace_number")).collect(toSet());
        return only(demo.employers, row -> numbers.contains(row.get("workplace_number")));
    }

    private static void check(
            SoftAssertions softly,
            String id,
            Map<String, String[]> figures,
            List<CSVRecord> rows,
            Predicate<CSVRecord> counted) {
        check(softly, id, Double.parseDouble(figures.get(id)[3]), rows, counted);
    }

    private static void check(
            SoftAssertions softly, String id, double reported, List<CSVRecord> rows, Predicate<CSVRecord> counted) {
        softly.assertThat(percent(rows, counted)).as(id).isCloseTo(reported, within(POINTS));
    }

    private static List<String> withPrefix(Map<String, String[]> figures, String... prefixes) {
        return figures.keySet().stream()
                .filter(id -> List.of(prefixes).stream().anyMatch(id::startsWith))
                .toList();
    }

    private static Map<String, String[]> figures() {
        return SharedData.lines("report-figures.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(toMap(line -> line[0], line -> line));
    }
}
