package no.innpass.employer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How placements ended at some workplaces, in the window of EMP-14.
 *
 * @param since first day of the window
 * @param counts by workplace; one where nobody has finished may be left out
 */
public record Finishes(LocalDate since, Map<UUID, Count> counts) {
    private static final Count NONE = new Count(0, 0);

    /** @param hires of the finished, with a contract there */
    public record Count(int finished, int hires) {}

    public int finished(UUID workplace) {
        return counts.getOrDefault(workplace, NONE).finished();
    }

    public int hires(UUID workplace) {
        return counts.getOrDefault(workplace, NONE).hires();
    }
}
