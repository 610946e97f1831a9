package no.innpass.process.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Times of one question asked many times, in nanoseconds. */
record Percentiles(long[] sorted) {
    static Percentiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    double millis(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    void print(PrintStream out, String label) {
        out.printf(
                Locale.ROOT,
                "%-52s p50 %8.2f ms   p95 %8.2f ms   p99 %8.2f ms   (%d questions)%n",
                label,
                millis(50),
                millis(95),
                millis(99),
                sorted.length);
    }

    /** One line with what it must reach. */
    static void limit(PrintStream out, String what, double found, double limit, String unit) {
        out.printf(
                Locale.ROOT,
                "%-52s %.1f %s (limit %.0f): %s%n",
                what,
                found,
                unit,
                limit,
                found <= limit ? "within" : "OVER");
    }
}
