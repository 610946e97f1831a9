package no.innpass.matching.reach;

import java.util.List;
import no.innpass.matching.Points;

/**
 * The one or two things to close with which a pair would stand in the ordinary list (MAT-20).
 *
 * @param all conditions first, then gaps; one or two
 * @param after the sums of the pair when they are closed
 */
public record Closings(List<Closing> all, Points after) {
    /** The most that may have to be closed. */
    public static final int MOST = 2;

    public Closings {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > MOST) {
            throw new IllegalArgumentException("one or two things to close, not " + all.size());
        }
    }
}
