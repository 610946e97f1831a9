package no.innpass.geography;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import no.innpass.shared.GeoPoint;
import no.innpass.shared.TravelMeans;
import org.jspecify.annotations.Nullable;

/**
 * Minutes between two areas (MAT-36), computed and not fetched: no network, same answer every time.
 *
 * <p>The minutes from an area by one means are worked out the first time that they are asked for (about 1,000 numbers, 2 kB)
 * and then read from an array, because matching asks millions of times. All of them together take 8 MB. Thread-safe: two
 * threads may compute the same row, with the same result.
 */
@Singleton
public class TravelTimes {
    private static final int MEANS = TravelMeans.values().length;

    private final TravelSpeeds speeds;
    /** Index = area number. */
    private final @Nullable GeoPoint[] points = new GeoPoint[Area.HIGHEST_NUMBER + 1];

    private final AtomicReferenceArray<short[]> rows = new AtomicReferenceArray<>((Area.HIGHEST_NUMBER + 1) * MEANS);

    public TravelTimes(Areas areas, TravelSpeeds speeds) {
        this.speeds = speeds;
        areas.all().forEach(area -> points[area.number()] = area.point());
    }

    /**
     * Whole minutes, the same in both directions; 0 km takes the start minutes.
     *
     * @throws IllegalArgumentException for a number that no area has
     */
    public int minutes(int fromArea, int toArea, TravelMeans means) {
        if (!exists(fromArea) || !exists(toArea)) {
            throw new IllegalArgumentException("No area has number " + (exists(fromArea) ? toArea : fromArea));
        }
        int index = fromArea * MEANS + means.ordinal();
        short[] row = rows.get(index);
        if (row == null) {
            row = compute(fromArea, means);
            rows.set(index, row);
        }
        return Short.toUnsignedInt(row[toArea]);
    }

    private boolean exists(int area) {
        return area >= 0 && area < points.length && points[area] != null;
    }

    /** Minutes to every area number, 0 where no area has it. A walk across the country (36,000 minutes) fits 16 unsigned bits. */
    private short[] compute(int fromArea, TravelMeans means) {
        GeoPoint from = Objects.requireNonNull(points[fromArea]);
        short[] row = new short[points.length];
        for (int to = 0; to < points.length; to++) {
            GeoPoint there = points[to];
            if (there != null) {
                row[to] = (short) Math.min(speeds.minutes(from.kilometresTo(there), means), 65_535);
            }
        }
        return row;
    }
}
