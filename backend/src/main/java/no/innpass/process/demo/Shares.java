package no.innpass.process.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shares of {@code shares.tsv}, by distribution and stratum. */
final class Shares {
    private static final Map<String, Map<String, Double>> TABLE = read();

    private Shares() {}

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        for (Map<String, String> row : Tsv.rows("shares.tsv")) {
            table.computeIfAbsent(
                            key(Tsv.cell(row, "distribution"), Tsv.cell(row, "stratum")), k -> new LinkedHashMap<>())
                    .put(Tsv.cell(row, "value"), Double.valueOf(Tsv.cell(row, "percent")));
        }
        return table;
    }

    private static String key(String distribution, String stratum) {
        return distribution + "/" + stratum;
    }

    /** Percent by value, in the order of the table. */
    static Map<String, Double> of(String distribution, String stratum) {
        return Objects.requireNonNull(TABLE.get(key(distribution, stratum)), distribution);
    }

    static Map<String, Double> of(String distribution) {
        return of(distribution, "ALL");
    }

    static double percent(String distribution, String stratum, String value) {
        return Objects.requireNonNull(of(distribution, stratum).get(value), value);
    }

    /** Values dealt out to {@code count} rows. */
    static List<String> deal(String distribution, String stratum, int count, Chance chance) {
        return Quota.deal(of(distribution, stratum), count, chance);
    }

    static List<String> deal(String distribution, int count, Chance chance) {
        return deal(distribution, "ALL", count, chance);
    }
}
