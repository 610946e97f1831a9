package no.innpass.employer.activity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans of other organisations that one visit would do for (EMP-06). Pure. */
final class Collisions {
    private Collisions() {}

    /**
     * Those of other units at most {@code days} from one of the reader's own plans; where the reader's unit has planned nothing, from today.
     * In the order given. Two units see each other, or neither sees the other, once both have planned.
     *
     * @param planned of one workplace
     * @param unit the reader's
     */
    static List<Activity> of(List<Activity> planned, UUID unit, LocalDate today, int days) {
        List<LocalDate> own = planned.stream()
                .filter(one -> one.unitId().equals(unit))
                .map(Activity::day)
                .toList();
        List<LocalDate> near = own.isEmpty() ? List.of(today) : own;
        return planned.stream()
                .filter(one -> !one.unitId().equals(unit))
                .filter(one -> near.stream().anyMatch(day -> Math.abs(DAYS.between(day, one.day())) <= days))
                .toList();
    }
}
