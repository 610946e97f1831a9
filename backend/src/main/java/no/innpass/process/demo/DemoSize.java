package no.innpass.process.demo;

import java.time.LocalDate;

/**
 * What the demo data depends on, and nothing else.
 *
 * @param workplaces 1 to 10,000
 * @param candidates 0 to 9,999: each has a telephone number of its own in a range that is not in use
 * @param seed of everything random
 * @param today the day that "confirmed three days ago" is counted from
 */
public record DemoSize(int workplaces, int candidates, long seed, LocalDate today) {
    /** 1,000 workplaces and 5,000 candidates. */
    public static DemoSize standard(LocalDate today) {
        return new DemoSize(1_000, 5_000, 2026, today);
    }

    public DemoSize {
        if (workplaces < 1 || workplaces > 10_000 || candidates < 0 || candidates > 9_999) {
            throw new IllegalArgumentException("1 to 10,000 workplaces and 0 to 9,999 candidates");
        }
    }
}
