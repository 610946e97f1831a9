package no.innpass.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days of the rules (requirements 0.1): Monday to Friday without Norwegian public holidays. Dates are those of
 * Europe/Oslo. Safe for use by several threads; the first call reads the holiday table.
 */
@Singleton
public final class WorkingDays {

    /** Read at the first use, not at start. */
    private static final class Table {
        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !Table.HOLIDAYS.isHoliday(day);
    }

    /** The day itself, or the next working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The n-th working day after the day; the day itself does not count. n = 0 gives the day. */
    public LocalDate plus(LocalDate day, int n) {
        LocalDate found = day;
        for (int i = 0; i < n; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** How many working days lie after {@code from}, up to and with {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
