package no.innpass.process.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A question asked of many, one after the other on this thread.
 *
 * @param waited from asking to the answer
 * @param worked processor time of this thread in between: what would be waited on a machine that does nothing else, without the database's part
 */
record Asked(Percentiles waited, Percentiles worked) {

    static <T> Asked each(List<T> of, int rounds, Function<T, Object> question) {
        long[] waited = new long[of.size() * rounds];
        long[] worked = new long[waited.length];
        for (int i = 0; i < waited.length; i++) {
            long cpu = ProcessorTime.ofThread();
            long begun = System.nanoTime();
            Object answer = question.apply(of.get(i % of.size()));
            waited[i] = System.nanoTime() - begun;
            worked[i] = ProcessorTime.ofThread() - cpu;
            Objects.requireNonNull(answer);
        }
        return new Asked(Percentiles.of(waited), Percentiles.of(worked));
    }

    /** @param limit of what is waited, in milliseconds */
    void print(PrintStream out, String label, double limit) {
        waited.print(out, label);
        worked.print(out, "  processor time of its thread");
        Percentiles.limit(out, "", waited.millis(99), limit, "ms at p99");
    }
}
