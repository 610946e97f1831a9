package no.innpass.shared;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The written form of a week grid. */
final class HoursText {
    private static final Pattern DAY = Pattern.compile("([1-7]):(.+)");
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,2})(?::(\\d\\d))?-(\\d{1,2})(?::(\\d\\d))?");

    private HoursText() {}

    static List<TimeRange> day(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            throw new IllegalArgumentException("a day is written as 1:09-15,18-21");
        }
        var ranges = new ArrayList<TimeRange>();
        for (var stretch : day.group(2).split(",")) {
            var hours = STRETCH.matcher(stretch);
            if (!hours.matches()) {
                throw new IllegalArgumentException("a stretch is written as 09-15 or 09:30-15");
            }
            ranges.add(new TimeRange(
                    DayOfWeek.of(Integer.parseInt(day.group(1))),
                    minute(hours.group(1), hours.group(2)),
                    minute(hours.group(3), hours.group(4))));
        }
        return ranges;
    }

    private static int minute(String hour, @Nullable String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (minutes > 59) {
            throw new IllegalArgumentException("an hour has 60 minutes");
        }
        return Integer.parseInt(hour) * 60 + minutes;
    }

    static List<TimeRange> ranges(HoursGrid grid) {
        var ranges = new ArrayList<TimeRange>();
        for (var day : DayOfWeek.values()) {
            for (int block = 0; block < 8; block++) {
                int start = block;
                while (block < 8 && grid.has(day, block)) {
                    block++;
                }
                if (block > start) {
                    ranges.add(new TimeRange(day, start * 180, block * 180));
                }
            }
        }
        return ranges;
    }

    static String format(HoursGrid grid) {
        return ranges(grid).stream()
                .collect(Collectors.groupingBy(
                        range -> range.day().getValue(),
                        TreeMap::new,
                        Collectors.mapping(
                                range -> "%02d-%02d".formatted(range.from() / 60, range.to() / 60),
                                Collectors.joining(","))))
                .entrySet()
                .stream()
                .map(day -> day.getKey() + ":" + day.getValue())
                .collect(Collectors.joining(";"));
    }
}
