package no.innpass.process.importing.csv;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innpass.platform.importing.CsvRow;
import no.innpass.practiceplace.NeedTerms;

/** A day of a week cell: {@code 1:09-15,18-21} or {@code 4:09:30-15}. */
final class WeekText {
    private static final Pattern DAY = Pattern.compile("([1-7]):(.+)");
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,2})(?::([0-5]\\d))?-(\\d{1,2})(?::([0-5]\\d))?");
    private static final int DAY_MINUTES = 24 * 60;

    private WeekText() {}

    /** The stretches of the day, to the minute; error NOT_A_WEEK. */
    static List<NeedTerms.Stretch> stretches(CsvRow row, String column, String text) {
        Matcher day = DAY.matcher(text.replace(" ", ""));
        List<NeedTerms.Stretch> stretches = new ArrayList<>();
        boolean readable = day.matches();
        if (readable) {
            for (String stretch : day.group(2).split(",", -1)) {
                Matcher hours = STRETCH.matcher(stretch);
                int from = hours.matches() ? minute(hours.group(1), hours.group(2)) : DAY_MINUTES;
                int to = hours.matches() ? minute(hours.group(3), hours.group(4)) : 0;
                readable &= from < to && to <= DAY_MINUTES;
                if (readable) {
                    stretches.add(new NeedTerms.Stretch(DayOfWeek.of(Integer.parseInt(day.group(1))), from, to));
                }
            }
        }
        if (!readable) {
            row.wrong(column, "NOT_A_WEEK", "days as 1:09-15,18-21 with | between");
        }
        return stretches;
    }

    private static int minute(String hour, @org.jspecify.annotations.Nullable String minute) {
        return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
    }
}
