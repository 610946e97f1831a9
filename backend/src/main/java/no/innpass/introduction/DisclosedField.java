package no.innpass.introduction;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of what an employer sees from which stage on (PRI-04): a stage shows its own fields and those of the stages before it. What
 * has no stage is never shown to an employer by an introduction.
 */
public enum DisclosedField {
    TASKS(DisclosureStage.ANONYMOUS),
    CERTIFICATES(DisclosureStage.ANONYMOUS),
    SPEAKING(DisclosureStage.ANONYMOUS),
    HOURS_BAND(DisclosureStage.ANONYMOUS),
    REGION(DisclosureStage.ANONYMOUS),
    FIRST_NAME(DisclosureStage.PRESENTED),
    PRESENTATION(DisclosureStage.PRESENTED),
    AT_WORK(DisclosureStage.PRESENTED),
    FULL_NAME(DisclosureStage.CONTACT),
    PHONE(DisclosureStage.CONTACT),
    AGREEMENT(DisclosureStage.PLACEMENT),
    AGE(null),
    HOME(null),
    COUNTRY(null),
    PHOTO(null),
    FORMER_EMPLOYERS(null),
    EXACT_HOURS(null),
    BENEFITS(null),
    POINTS(null),
    NOTES(null);

    private final @Nullable DisclosureStage from;

    DisclosedField(@Nullable DisclosureStage from) {
        this.from = from;
    }

    /** True from the field's own stage on. */
    boolean shownAt(DisclosureStage stage) {
        return from != null && from.compareTo(stage) <= 0;
    }

    /** The value, from the field's own stage on. */
    <T> @Nullable T at(DisclosureStage stage, @Nullable T value) {
        return shownAt(stage) ? value : null;
    }

    static List<DisclosedField> shown(DisclosureStage stage) {
        return Arrays.stream(values()).filter(field -> field.shownAt(stage)).toList();
    }

    static List<DisclosedField> hidden(DisclosureStage stage) {
        return Arrays.stream(values()).filter(field -> !field.shownAt(stage)).toList();
    }
}
