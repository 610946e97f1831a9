package no.innpass.practiceplace;

import no.innpass.shared.Days;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * When a placement can start and how long it is planned to last (PLC-01).
 *
 * @param first first possible start; {@link Days#NONE} for at once
 * @param latest latest possible start; {@link Days#NONE} for no limit
 * @param days planned duration in days, 0 if not stated
 */
public record StartWindow(int first, int latest, int days) {
    public static final StartWindow OPEN = new StartWindow(Days.NONE, Days.NONE, 0);

    public StartWindow {
        Days.requireDay(first);
        Days.requireDay(latest);
        if (days < 0 || days > Days.LAST) {
            throw new IllegalArgumentException("a duration is 0 to " + Days.LAST + " days");
        }
        if (latest != Days.NONE && latest < first) {
            throw new IllegalArgumentException("the latest start is not before the first");
        }
    }

    /** The latest start as a bound: {@link Days#LAST} where there is no limit. */
    public int latestBound() {
        return latest == Days.NONE ? Days.LAST : latest;
    }

    void pack(PackedWriter out) {
        out.count(first).count(latest).count(days);
    }

    static StartWindow unpack(PackedReader in) {
        return new StartWindow(in.size(), in.size(), in.size());
    }
}
