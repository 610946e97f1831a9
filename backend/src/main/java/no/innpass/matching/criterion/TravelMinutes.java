package no.innpass.matching.criterion;

import no.innpass.shared.TravelMeans;

/**
 * Minutes from a home to a workplace (MAT-36), as matching needs them: fast, thread-safe, always the same answer.
 *
 * <p>It is asked for any two numbers from 1 to 1023; for a number that no area has it answers {@link #NO_AREA}.
 */
@FunctionalInterface
public interface TravelMinutes {
    int NO_AREA = 65_535;

    /** Whole minutes, one way, at least 0. */
    int minutes(int home, int workplace, TravelMeans means);
}
