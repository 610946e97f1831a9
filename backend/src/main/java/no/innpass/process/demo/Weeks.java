package no.innpass.process.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weeks as the import files write them; all of them assumed. */
final class Weeks {
    private Weeks() {}

    /** When a placement can be at a workplace of a trade. */
    static String opening(String key) {
        return switch (key) {
            case "EARLY" -> days("06-15", 1, 5);
            case "SHOP" -> days("09-18", 1, 5) + "|6:10-16";
            case "CARE" -> days("07-22", 1, 7);
            case "SHIFT" -> days("06-22", 1, 5);
            case "EVENING" -> days("12-22", 2, 6);
            default -> days("08-16", 1, 5);
        };
    }

    /** When a candidate is free. */
    static String free(String key) {
        return switch (key) {
            case "FULL_DAYS" -> days("08-16", 1, 5);
            case "SHORT_DAYS" -> days("09-14", 1, 5);
            case "CLASS_MON_WED" -> days("08-16", 4, 5);
            case "THREE_DAYS" ->
                IntStream.of(1, 3, 4).mapToObj(day -> day + ":09-15").collect(Collectors.joining("|"));
            case "EVENINGS" -> days("15-21", 1, 6);
            default -> days("06-22", 1, 7);
        };
    }

    /** Sizes of a position that fit such a week. */
    static List<String> percents(String key) {
        return switch (key) {
            case "FULL_DAYS", "ANY_TIME" -> List.of("100", "100", "80");
            case "SHORT_DAYS" -> List.of("60", "50", "80");
            default -> List.of("40", "50", "20");
        };
    }

    private static String days(String hours, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(day -> day + ":" + hours)
                .collect(Collectors.joining("|"));
    }
}
