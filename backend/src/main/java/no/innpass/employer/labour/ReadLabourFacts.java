package no.innpass.employer.labour;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.employer.Industry;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.platform.importing.ImportErrors;

/** Reads a file of figures, one in each row; a wrong cell is an error of its line. */
final class ReadLabourFacts {
    private static final Set<String> REQUIRED =
            Set.of("region", "indicator", "year", "value", "source", "published_on");
    private static final Set<String> COLUMNS =
            Set.of("region", "industry", "indicator", "year", "value", "source", "published_on");
    private static final int MOST = 10_000_000;

    private final Areas areas;
    private final LocalDate today;

    ReadLabourFacts(Areas areas, LocalDate today) {
        this.areas = areas;
        this.today = today;
    }

    List<LabourFact> read(Path file, ImportErrors errors) {
        List<LabourFact> facts = new ArrayList<>();
        Set<LabourFact.Key> seen = new HashSet<>();
        for (CsvRow row : CsvTable.read(file, COLUMNS, REQUIRED, errors).rows()) {
            fact(row).ifPresent(fact -> {
                if (seen.add(fact.key())) {
                    facts.add(fact);
                } else {
                    row.wrong("region", "TWICE", "each region, industry, indicator and year once");
                }
            });
        }
        return facts;
    }

    private Optional<LabourFact> fact(CsvRow row) {
        String region = row.required("region", 4);
        if (!region.isEmpty() && !isRegion(region)) {
            row.wrong(
                    "region", "UNKNOWN_REGION", "number of a municipality or a county in use in 2026, or 0 for Norway");
        }
        Optional<Industry> industry = row.code("industry", Industry.class);
        row.required("indicator", 40);
        Optional<LabourIndicator> indicator = row.code("indicator", LabourIndicator.class);
        row.required("year", 4);
        Optional<Integer> year = row.integer("year", 1990, 2100);
        row.required("value", 12);
        Optional<Integer> value = row.integer("value", 0, MOST);
        String source = row.required("source", 200);
        row.required("published_on", 10);
        Optional<LocalDate> published = row.date("published_on");
        published
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> row.wrong("published_on", "IN_THE_FUTURE", "at the latest today"));
        return indicator.isEmpty() || year.isEmpty() || value.isEmpty() || published.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabourFact(
                        region,
                        industry.map(Enum::name).orElse(""),
                        indicator.get(),
                        year.get(),
                        value.get(),
                        source,
                        published.get()));
    }

    private boolean isRegion(String region) {
        return region.equals(LabourFact.NORWAY)
                || areas.municipality(region).isPresent()
                || areas.counties().stream().map(County::number).anyMatch(region::equals);
    }
}
