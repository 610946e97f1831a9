package no.innpass.candidate;

import java.util.List;

/**
 * What a search may find a candidate by, beside the packed facts; no part of scoring (MAT-22).
 *
 * @param summer can work in the summer (CAN-13)
 * @param phrases own words for a resource that no code fits (CAN-04), at most 80 characters each
 */
public record Findable(boolean summer, List<String> phrases) {
    public static final Findable NOTHING = new Findable(false, List.of());

    public Findable {
        phrases = List.copyOf(phrases);
    }
}
