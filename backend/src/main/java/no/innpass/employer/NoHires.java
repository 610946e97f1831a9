package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String COUNT = """
            select w.id, w.size_band, s.unhired, s.no_hire_cap, s.let_until, s.no_hire_stops,
              (select count(*) from workplace_finish f where f.workplace_id = w.id and f.counts and not f.hired and not f.network_hire
                and f.ended_on > ?) as now_unhired,
              (select min(f.ended_on) from workplace_finish f where f.workplace_id = w.id and f.counts and not f.hired and not f.network_hire
                and f.ended_on > ?) as oldest,
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
            int cannot,
            @Nullable LocalDate oldest) {

        /** The first day on which the counts are others by time alone; absent where there is none. */
        @Nullable LocalDate until(int months, LocalDate today) {
            @Nullable LocalDate leaves = oldest == null ? null : Window.leaves(oldest, months);
            @Nullable LocalDate over = letUntil == null || letUntil.isBefore(today) ? null : letUntil.plusDays(1);
            return leaves == null || (over != null && over.isBefore(leaves)) ? over : leaves;
        }
    }

    /** Empty for an id that is no workplace's. */
    @Transactional
    public Optional<Counts> of(UUID workplace) {
        return read(List.of(workplace), months()).stream().findFirst().map(now -> counts(now, cap(now.band(), caps())));
    }

    private static Counts counts(Now now, @Nullable Integer cap) {
        return new Counts(now.unhired(), now.cannot(), cap, cap != null && NoHireCap.passed(now.unhired(), cap));
    }

    /**
     * Counts anew; what is equal writes nothing. Passing the cap is an event, once.
     *
     * @return the day on which time alone changes the count next, for those that have one
     */
    @Transactional
    public Map<UUID, LocalDate> recompute(Collection<UUID> workplaces) {
        NoHireCap caps = caps();
        int months = months();
        LocalDate today = clock.today();
        Map<UUID, LocalDate> next = new HashMap<>();
        List<List<@Nullable Object>> changes = new ArrayList<>();
        List<OutboxEvent> events = new ArrayList<>();
        for (Now now : read(workplaces, months)) {
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
            @Nullable LocalDate until = now.until(months, today);
            if (until != null) {
                next.put(now.workplace(), until);
            }
        }
        rows.writeColumns("""
                update workplace_standing s set unhired = u.unhired, no_hire_cap = u.cap, no_hire_stops = u.stops
                from unnest(%s) as u (unhired, cap, stops, id) where s.workplace_id = u.id""", List.of("int4", "int4", "bool", "uuid"), changes);
        outbox.appendAll(events);
        return next;
    }

    /** A leader lets the workplace take people until a day, or holds it back; nothing else is changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void let(UUID workplace, @Nullable LocalDate until) {
        rows.write("update workplace_standing set let_until = ? where workplace_id = ?", until, workplace);
        recompute(List.of(workplace));
        outbox.append(new WorkplaceChanged(workplace));
    }

    private List<Now> read(Collection<UUID> workplaces, int months) {
        LocalDate since = clock.today().minusMonths(months);
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
                        row.getInt("cannot_hire"),
                        Rows.date(row, "oldest")),
                since,
                since,
                since,
                workplaces);
    }

    private static @Nullable Integer cap(@Nullable SizeBand band, NoHireCap caps) {
        return band == null ? null : caps.of(band);
    }

    /** What the settings say today, in words that differ when they do. */
    String rule() {
        return caps() + ", " + months();
    }

    private int months() {
        return settings.integer("cap.noHire.months");
    }

    private NoHireCap caps() {
        List<Integer> caps =
                settings.integers("cap.noHire.1to4", "cap.noHire.5to19", "cap.noHire.20to49", "cap.noHire.50plus");
        return new NoHireCap(caps.get(0), caps.get(1), caps.get(2), caps.get(3));
    }
}
