package no.innpass.process.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.employer.Industry;
import no.innpass.employer.labour.LabourIndicator;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.geography.Municipality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Makes up figures on labour for Norway, the counties and the larger municipalities; the source says that they are fictitious. */
final class DrawLabourFacts {
    private static final String SOURCE = "Oppdiktede tall for prøving av Innpass";
    private static final int MUNICIPALITIES = 20;
    private static final int YEARS_AHEAD = 10;
    private static final int YEARS_APART = 5;
    /** Of a hundred who work, in the order of the indicators. */
    private static final List<Integer> SHARES = List.of(12, 30, 30, 23, 5);

    private final Areas areas;
    private final LocalDate today;
    private final Chance chance;

    DrawLabourFacts(Areas areas, DemoSize size, LocalDate today) {
        this.areas = areas;
        this.today = today;
        chance = new Chance(size.seed(), "labour");
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(
                        out, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            printer.printRecord("region", "industry", "indicator", "year", "value", "source", "published_on");
            for (List<Object> row : rows()) {
                printer.printRecord(row);
            }
        }
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        region(rows, "0", 60_000);
        areas.counties().stream()
                .filter(county -> county.kind() == County.Kind.COUNTY)
                .forEach(county -> region(rows, county.number(), 6_000));
        larger().forEach(one -> region(rows, one.number(), 400));
        return rows;
    }

    /** Those with most areas; smaller ones have no figures, as is usual. */
    private Stream<Municipality> larger() {
        return areas.municipalities().stream()
                .filter(one -> one.county().kind() == County.Kind.COUNTY)
                .sorted(Comparator.comparing((Municipality one) ->
                                -areas.inMunicipality(one.number()).size())
                        .thenComparing(Municipality::number))
                .limit(MUNICIPALITIES);
    }

    private void region(List<List<Object>> rows, String region, int usual) {
        for (Industry industry : Industry.values()) {
            industry(rows, region, industry, usual * chance.between(1, 20) / 10);
        }
    }

    private void industry(List<List<Object>> rows, String region, Industry industry, int workers) {
        int last = today.getYear() - 1;
        for (int i = 0; i < SHARES.size(); i++) {
            int share = SHARES.get(i) + chance.between(-3, 3);
            rows.add(row(region, industry, LabourIndicator.values()[i], last, workers * share / 100));
        }
        rows.add(row(region, industry, LabourIndicator.SHORTAGE, last, workers * chance.between(1, 6) / 100));
        rows.add(row(region, industry, LabourIndicator.SEEKERS, last, workers * chance.between(1, 5) / 100));
        for (int ahead = 0; ahead <= YEARS_AHEAD; ahead += YEARS_APART) {
            int year = today.getYear() + ahead;
            rows.add(row(region, industry, LabourIndicator.SUPPLY, year, workers * (100 - ahead / 2) / 100));
            rows.add(row(region, industry, LabourIndicator.DEMAND, year, workers * (100 + ahead) / 100));
        }
    }

    private List<Object> row(String region, Industry industry, LabourIndicator indicator, int year, int value) {
        return List.of(region, industry.name(), indicator.name(), year, value, SOURCE, today.withDayOfMonth(1));
    }
}
