package no.innpass.platform.purpose;

import java.util.Locale;

/** What periods are counted in. */
public enum PeriodUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The unit that the last part of a setting's key names: {@code retention.draft.weeks}. */
    static PeriodUnit ofSetting(String key) {
        String plural = key.substring(key.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (PeriodUnit unit : values()) {
            if (plural.endsWith(unit + "S")) {
                return unit;
            }
        }
        throw new IllegalArgumentException(key + " names no unit of time");
    }
}
