package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Employers;
import no.innpass.introduction.OwnFirmsView.FirmView;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts the caller's own suggestions of a year by firm: beside the lists, and in none of them (MAT-32). */
@Singleton
class ShowOwnFirms {
    private static final int MONTHS = 12;
    private static final int MOST = 3;

    private final Rows rows;
    private final Employers employers;
    private final BusinessClock clock;

    ShowOwnFirms(Rows rows, Employers employers, BusinessClock clock) {
        this.rows = rows;
        this.employers = employers;
        this.clock = clock;
    }

    @Transactional
    OwnFirmsView show(Actor actor) {
        LocalDate since = clock.today().minusMonths(MONTHS);
        Map<UUID, Integer> counts = rows
                .list(
                        "select employer_id, count(*)::int from introduction where created_by = ? and created_at >= ? group by employer_id",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        actor.personId(),
                        since.atStartOfDay(BusinessClock.ZONE).toInstant())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, String> names = employers.names(counts.keySet());
        List<FirmView> most = counts.entrySet().stream()
                .map(one -> new FirmView(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .sorted(Comparator.comparingInt(FirmView::suggestions)
                        .reversed()
                        .thenComparing(FirmView::employerName)
                        .thenComparing(FirmView::employerId))
                .limit(MOST)
                .toList();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new OwnFirmsView(
                since,
                all,
                counts.size(),
                share(most.stream().mapToInt(FirmView::suggestions).sum(), all),
                most);
    }

    /** Whole percent, rounded half up; null of none. */
    static @Nullable Integer share(int part, int all) {
        return all == 0 ? null : (200 * part + all) / (2 * all);
    }
}
