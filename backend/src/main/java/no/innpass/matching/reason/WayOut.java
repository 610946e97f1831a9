package no.innpass.matching.reason;

import java.util.List;
import no.innpass.shared.Days;

/**
 * One way out.
 *
 * @param day when it will be there; {@link Days#NONE} if nobody knows
 */
public record WayOut(Way way, int day) {
    public static List<WayOut> of(Way... ways) {
        return List.of(ways).stream().map(way -> new WayOut(way, Days.NONE)).toList();
    }

    /** The one way of waiting for a stated day. */
    public static List<WayOut> on(int day) {
        return List.of(new WayOut(Way.WAIT_FOR_DATE, day));
    }
}
