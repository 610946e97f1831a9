package no.innpass.platform.retention;

import java.time.Instant;
import java.time.LocalDate;
import no.innpass.platform.time.BusinessClock;

/** Where the term of a period ends: what ended before that instant goes. Pure. */
final class Term {
    private Term() {}

    /**
     * @param period key of the setting; its last part names the unit
     * @param number at least 1
     * @return the beginning of the day, in Norway, that lies the period before today
     * @throws IllegalArgumentException for another unit, or a period of no length
     */
    static Instant before(LocalDate today, String period, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(period + " is to be 1 or more, not " + number);
        }
        String unit = period.substring(period.lastIndexOf('.') + 1);
        LocalDate day = switch (unit) {
            case "years" -> today.minusYears(number);
            case "months" -> today.minusMonths(number);
            case "weeks" -> today.minusWeeks(number);
            case "days" -> today.minusDays(number);
            default -> throw new IllegalArgumentException(period + " names no unit");
        };
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
