package no.innpass.shared;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * A week of seven days times eight three-hour blocks (MAT-15). A block counts when at least 90 of its 180 minutes are
 * free, or offered.
 *
 * @param bits 56 bits; bit 8 x day + block, Monday and 00-03 lowest
 */
public record HoursGrid(long bits) {
    public static final HoursGrid EMPTY = new HoursGrid(0);
    private static final int DAY = 24 * 60;
    private static final int BLOCK = 180;
    private static final int ENOUGH = 90;

    public HoursGrid {
        if (bits >>> 56 != 0) {
            throw new IllegalArgumentException("a week has 56 blocks");
        }
    }

    /** The blocks of which the ranges together cover at least 90 minutes; overlapping ranges count once. */
    public static HoursGrid of(Collection<TimeRange> ranges) {
        return of(minutes(ranges));
    }

    private static BitSet minutes(Collection<TimeRange> ranges) {
        var minutes = new BitSet(7 * DAY);
        for (var range : ranges) {
            int start = range.day().ordinal() * DAY;
            minutes.set(start + range.from(), start + range.to());
        }
        return minutes;
    }

    private static HoursGrid of(BitSet minutes) {
        long bits = 0;
        for (int block = 0; block < 56; block++) {
            int covered = minutes.get(block * BLOCK, (block + 1) * BLOCK).cardinality();
            bits |= covered >= ENOUGH ? 1L << block : 0;
        }
        return new HoursGrid(bits);
    }

    /**
     * Reads "1:09-15,18-21;4:09:30-15": days 1 (Monday) to 7, hours with or without minutes. Blanks are ignored; an
     * empty text is the empty grid. Throws IllegalArgumentException for anything else.
     */
    public static HoursGrid parse(String text) {
        return of(read(text));
    }

    /** As {@link #parse(String)}, without the minutes of the second text: taken out before blocks are counted. */
    public static HoursGrid parse(String free, String busy) {
        var minutes = minutes(read(free));
        minutes.andNot(minutes(read(busy)));
        return of(minutes);
    }

    private static List<TimeRange> read(String text) {
        var ranges = new ArrayList<TimeRange>();
        for (var day : text.replace(" ", "").split(";")) {
            if (!day.isEmpty()) {
                ranges.addAll(HoursText.day(day));
            }
        }
        return ranges;
    }

    /** The form that {@link #parse} reads, with whole blocks, joined where they touch. */
    public String format() {
        return HoursText.format(this);
    }

    public boolean has(DayOfWeek day, int block) {
        return (bits >>> 8 * day.ordinal() + block & 1) == 1;
    }

    /** Number of blocks, 0 to 56. */
    public int blocks() {
        return Long.bitCount(bits);
    }

    public int shared(HoursGrid other) {
        return Long.bitCount(bits & other.bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** The grid as ranges of whole blocks, in order of the week, joined where they touch within a day. */
    public List<TimeRange> ranges() {
        return HoursText.ranges(this);
    }
}
