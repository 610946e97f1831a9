package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Door to the cap without hire (OVS-03). Hires through the network count as hires; who could not be hired, by a rule or the duty to
 * announce a post, is counted apart; who went another way is not counted.
 */
@Singleton
public class NoHires {
    private static final int WINDOW_MONTHS = 24;
    private static final String COUNT = """
            select w.id, w.size_band, s.unhired, s.no_hire_cap, s.let_until, s.no_hire_stops,
              (select count(*) from workplace_finish f where f.workplace_id = w.id and f.counts and not f.hired and not f.network_hire
                and f.ended_on > ?) as now_unhired,
              (select count(*) from workplace_finish f where f.workplace_id = w.id and f.cannot_hire and f.ended_on > ?) as cannot_hire
            from workplace w join workplace_standing s on s.workplace_id = w.id where w.id = any (?::uuid[]) order by w.id for update of s""";

    private final Rows rows;
    private final Settings settings;
    private final Outbox outbox;
    private final BusinessClock clock;

    NoHires(Rows rows, Settings settings, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The counts of a workplace in the window.
     *
     * @param cap absent while the size is not known
     * @param passed more than the cap
     */
    public record Counts(
            int unhired, int cannotHire, @Nullable Integer cap, boolean passed) {}

    private record Now(
            UUID workplace,
            @Nullable SizeBand band,
            int before,
            @Nullable Integer capBefore,
            @Nullable LocalDate letUntil,
            boolean stopped,
            int unhired,
            int cannot) {}

    /** Empty for an id that is no workplace's. */
    @Transactional
    public Optional<Counts> of(UUID workplace) {
        return read(List.of(workplace)).stream().findFirst().map(now -> counts(now, cap(now.band(), caps())));
    }

    private static Counts counts(Now now, @Nullable Integer cap) {
        return new Counts(now.unhired(), now.cannot(), cap, cap != null && NoHireCap.passed(now.unhired(), cap));
    }

    /** Counts anew; what is equal writes nothing. Passing the cap is an event, once. */
    @Transactional
    public void recompute(Collection<UUID> workplaces) {
        NoHireCap caps = caps();
        LocalDate today = clock.today();
        List<List<@Nullable Object>> changes = new ArrayList<>();
        List<OutboxEvent> events = new ArrayList<>();
        for (Now now : read(workplaces)) {
            @Nullable Integer cap = cap(now.band(), caps);
            boolean stops = cap != null && NoHireCap.stops(now.unhired(), cap, now.letUntil(), today);
            if (now.unhired() != now.before() || !Objects.equals(cap, now.capBefore()) || stops != now.stopped()) {
                changes.add(Arrays.<@Nullable Object>asList(now.unhired(), cap, stops, now.workplace()));
            }
            if (stops && !now.stopped()) {
                events.add(new NoHireCapPassed(now.workplace()));
            }
            if (stops != now.stopped()) {
                events.add(new WorkplaceChanged(now.workplace()));
            }
        }
        rows.writeAll(
                "update workplace_standing set unhired = ?, no_hire_cap = ?, no_hire_stops = ? where workplace_id = ?",
                changes);
        outbox.appendAll(events);
    }

    /** A leader lets the workplace take people until a day, or holds it back; nothing else is changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void let(UUID workplace, @Nullable LocalDate until) {
        rows.write("update workplace_standing set let_until = ? where workplace_id = ?", until, workplace);
        recompute(List.of(workplace));
    }

    private List<Now> read(Collection<UUID> workplaces) {
        LocalDate since = clock.today().minusMonths(WINDOW_MONTHS);
        return rows.list(
                COUNT,
                row -> new Now(
                        row.getObject("id", UUID.class),
                        Rows.choice(row, "size_band", SizeBand.class),
                        row.getInt("unhired"),
                        Rows.number(row, "no_hire_cap"),
                        Rows.date(row, "let_until"),
                        row.getBoolean("no_hire_stops"),
                        row.getInt("now_unhired"),
                        row.getInt("cannot_hire")),
                since,
                since,
                workplaces);
    }

    private static @Nullable Integer cap(@Nullable SizeBand band, NoHireCap caps) {
        return band == null ? null : caps.of(band);
    }

    private NoHireCap caps() {
        List<Integer> caps =
                settings.integers("cap.noHire.1to4", "cap.noHire.5to19", "cap.noHire.20to49", "cap.noHire.50plus");
        return new NoHireCap(caps.get(0), caps.get(1), caps.get(2), caps.get(3));
    }
}
