package no.innpass.matching.reason;

import java.util.List;

/**
 * One item of a criterion (MAT-T2) with the two facts that were compared.
 *
 * @param weight its weight inside the criterion
 * @param percent its grade, 0 to 100, or {@link #UNKNOWN}
 * @param asked what the one side asks or offers
 * @param answer what the other side says
 * @param ways how to close it; empty exactly when nothing is missing
 */
public record Item(Subject subject, int weight, int percent, Stated asked, Stated answer, List<WayOut> ways) {
    public static final int UNKNOWN = -1;

    public Item {
        boolean gap = percent < 100;
        ways = gap && ways.isEmpty() ? WayOut.of(Way.NO_KNOWN_WAY) : gap ? List.copyOf(ways) : List.of();
    }

    public boolean known() {
        return percent != UNKNOWN;
    }

    /** Something is missing, or nobody has asked (MAT-16). */
    public boolean isGap() {
        return percent < 100;
    }
}
