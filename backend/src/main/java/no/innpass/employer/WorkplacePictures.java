package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentTraits;
import org.jspecify.annotations.Nullable;

/**
 * Door to what happened at workplaces, as far as matching reads it: later rooms tell it in their own transaction, by id, so that the same
 * thing told twice counts once (EMP-12, EMP-14, MAT-25).
 */
@Singleton
public class WorkplacePictures {
    private static final int REQUEST_DAYS = 30;
    private static final int BAD_EXPERIENCE_DAYS = 90;

    private final Rows rows;
    private final Outbox outbox;
    private final Settings settings;

    WorkplacePictures(Rows rows, Outbox outbox, Settings settings) {
        this.rows = rows;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The picture on a day; {@link WorkplacePicture#EMPTY} for a workplace of which nothing is known. */
    @Transactional
    public WorkplacePicture of(UUID workplace, LocalDate today) {
        return all(List.of(workplace), today).getOrDefault(workplace, WorkplacePicture.EMPTY);
    }

    /** What is known of each trait of these workplaces, by whom and from when; a workplace of which nothing is known is left out. */
    @Transactional
    public Map<UUID, List<TraitSeen>> traits(Collection<UUID> workplaces) {
        Map<UUID, List<TraitSeen>> seen = new HashMap<>();
        rows.list(
                        """
                        select workplace_id, trait, there, source, seen_on from workplace_trait
                        where workplace_id = any (?::uuid[])""",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new TraitSeen(
                                        EnvironmentTrait.valueOf(row.getString(2)),
                                        row.getBoolean(3),
                                        TraitSource.valueOf(row.getString(4)),
                                        row.getObject(5, LocalDate.class))),
                        workplaces)
                .forEach(one -> seen.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        seen.values().forEach(one -> one.sort(Comparator.comparing(TraitSeen::trait)));
        return seen;
    }

    /** How placements ended at these workplaces, up to a day. */
    @Transactional
    public Finishes finishes(Collection<UUID> workplaces, LocalDate today) {
        LocalDate since = today.minusMonths(windowMonths()).plusDays(1);
        Map<UUID, Finishes.Count> counts = new HashMap<>();
        rows.list(
                        """
                        select workplace_id, count(*) filter (where counts)::int, count(*) filter (where hired)::int
                        from workplace_finish where workplace_id = any(?::uuid[]) and ended_on >= ? group by workplace_id""",
                        row -> Map.entry(
                                row.getObject(1, UUID.class), new Finishes.Count(row.getInt(2), row.getInt(3))),
                        workplaces,
                        since)
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return new Finishes(since, counts);
    }

    /** As {@link #of}, of many at once; every id that is a workplace's is in the answer. */
    @Transactional
    public Map<UUID, WorkplacePicture> all(Collection<UUID> workplaces, LocalDate today) {
        Map<UUID, EnvironmentTraits> traits = new HashMap<>();
        rows.list(
                        "select workplace_id, trait, there from workplace_trait where workplace_id = any (?::uuid[])",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                EnvironmentTraits.UNKNOWN.with(
                                        EnvironmentTrait.valueOf(row.getString(2)), row.getBoolean(3))),
                        workplaces)
                .forEach(one -> traits.merge(
                        one.getKey(),
                        one.getValue(),
                        (known, more) -> new EnvironmentTraits(known.bits() | more.bits())));
        LocalDate beforeWindow = today.minusMonths(windowMonths());
        Map<UUID, WorkplacePicture> pictures = new HashMap<>();
        rows.list(
                        """
                        select w.id,
                          (select count(*) from workplace_finish f where f.workplace_id = w.id and f.counts and f.ended_on > ?),
                          (select count(*) from workplace_finish f where f.workplace_id = w.id and f.hired and f.ended_on > ?),
                          (select count(*) from workplace_request r where r.workplace_id = w.id and r.made_on > ?),
                          (select count(*) from workplace_request r where r.workplace_id = w.id and r.open),
                          exists (select from workplace_bad_experience b where b.workplace_id = w.id and b.felt_on > ?),
                          exists (select from workplace_note n where n.workplace_id = w.id and n.note = 'NO_SUPERVISOR'),
                          (select bool_and(n.note = 'STAFF_AGREED') from workplace_note n
                            where n.workplace_id = w.id and n.note in ('STAFF_AGREED', 'LEADER_ONLY')),
                          (select colour from workplace_light l where l.workplace_id = w.id)
                        from workplace w where w.id = any (?::uuid[])""",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new WorkplacePicture(
                                        traits.getOrDefault(row.getObject(1, UUID.class), EnvironmentTraits.UNKNOWN),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getBoolean(6),
                                        row.getBoolean(7),
                                        row.getObject(8, Boolean.class),
                                        light(row.getString(9)))),
                        beforeWindow,
                        beforeWindow,
                        today.minusDays(REQUEST_DAYS),
                        today.minusDays(BAD_EXPERIENCE_DAYS),
                        workplaces)
                .forEach(one -> pictures.put(one.getKey(), one.getValue()));
        return pictures;
    }

    /** The window of EMP-14, as the dated setting has it today. */
    private int windowMonths() {
        return settings.integer("crm.windowMonths");
    }

    private static @Nullable Light light(@Nullable String colour) {
        return colour == null ? null : Light.valueOf(colour);
    }

    /** When the workplace was last let down, as far as it still counts: a bad experience of the last 90 days, or a note of it (EMP-14). */
    @Transactional
    public Optional<LocalDate> burntOn(UUID workplace, LocalDate today) {
        return rows.first(
                        """
                        select max(felt_on) from (
                          select felt_on from workplace_bad_experience where workplace_id = ? and felt_on > ?
                          union all select noted_on from workplace_note where workplace_id = ? and note = 'BURNT') felt""",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        workplace,
                        today.minusDays(BAD_EXPERIENCE_DAYS),
                        workplace)
                .flatMap(found -> found);
    }

    /** Somebody has finished a placement at a workplace of this employer, whenever. */
    @Transactional
    public boolean hasFinishes(UUID employer) {
        return rows.first("""
                        select 1 from workplace_finish f join workplace w on w.id = f.workplace_id
                        where w.employer_id = ? limit 1""", row -> true, employer).isPresent();
    }

    /** What the workplace is like, in place of what was said of the trait before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void saw(
            UUID workplace,
            EnvironmentTrait trait,
            boolean there,
            TraitSource source,
            @Nullable UUID seenBy,
            LocalDate on) {
        int changed = rows.write("""
                insert into workplace_trait (workplace_id, trait, there, source, seen_by, seen_on, told_here) values (?, ?, ?, ?, ?, ?, true)
                on conflict (workplace_id, trait) do update
                set there = excluded.there, source = excluded.source, seen_by = excluded.seen_by, seen_on = excluded.seen_on,
                  told_here = true
                where workplace_trait.there <> excluded.there or workplace_trait.seen_on < excluded.seen_on""", workplace, trait, there, source, seenBy, on);
        tell(workplace, changed);
    }

    /** The same from a file: what people here have said of the trait stays (INTG-09). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sawUnlessKnown(
            UUID workplace, EnvironmentTrait trait, boolean there, TraitSource source, LocalDate on) {
        int changed = rows.write("""
                insert into workplace_trait (workplace_id, trait, there, source, seen_on) values (?, ?, ?, ?, ?)
                on conflict (workplace_id, trait) do update set there = excluded.there, seen_on = excluded.seen_on
                where not workplace_trait.told_here and workplace_trait.there <> excluded.there""", workplace, trait, there, source, on);
        tell(workplace, changed);
    }

    /** Somebody was put to the employer; {@code open} until the employer has answered to the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requested(UUID request, UUID workplace, LocalDate on, boolean open) {
        int changed = rows.write("""
                insert into workplace_request (id, workplace_id, made_on, open) values (?, ?, ?, ?)
                on conflict (id) do update set open = excluded.open where workplace_request.open <> excluded.open""", request, workplace, on, open);
        tell(workplace, changed);
    }

    /**
     * A placement is over.
     *
     * @param hired with a contract here
     * @param counts false where a rule stopped the hire or the candidate chose otherwise (MAT-11)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finished(UUID placement, UUID workplace, LocalDate on, boolean hired, boolean counts) {
        int changed = rows.write("""
                insert into workplace_finish (id, workplace_id, ended_on, hired, counts) values (?, ?, ?, ?, ?)
                on conflict (id) do update set hired = excluded.hired, counts = excluded.counts
                where (workplace_finish.hired, workplace_finish.counts) <> (excluded.hired, excluded.counts)""", placement, workplace, on, hired, counts || hired);
        tell(workplace, changed);
    }

    /**
     * The same where the person was hired through the workplace's network, or could not be hired by a rule or the duty to announce a post:
     * both are no hire here, and neither counts against the workplace alone (OVS-03).
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finishedOtherwise(UUID placement, UUID workplace, LocalDate on, boolean networkHire) {
        int changed = rows.write("""
                insert into workplace_finish (id, workplace_id, ended_on, hired, counts, network_hire, cannot_hire)
                values (?, ?, ?, false, ?, ?, ?) on conflict (id) do update
                set hired = false, counts = excluded.counts, network_hire = excluded.network_hire, cannot_hire = excluded.cannot_hire
                where (workplace_finish.network_hire, workplace_finish.cannot_hire) <> (excluded.network_hire, excluded.cannot_hire)""", placement, workplace, on, networkHire, networkHire, !networkHire);
        tell(workplace, changed);
    }

    /** Who finished here without a hire was hired since through the workplace's network: it counts against the workplace no longer (EMP-20). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hiredThroughNetwork(UUID placement, UUID workplace) {
        int changed = rows.write("""
                update workplace_finish set network_hire = true, cannot_hire = false, counts = true
                where id = ? and not hired and not network_hire""", placement);
        tell(workplace, changed);
    }

    /** The workplace has had a bad experience with somebody or with us (EMP-14). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void badExperience(UUID id, UUID workplace, LocalDate on) {
        int changed = rows.write("""
                insert into workplace_bad_experience (id, workplace_id, felt_on) values (?, ?, ?)
                on conflict (id) do nothing""", id, workplace, on);
        tell(workplace, changed);
    }

    private void tell(UUID workplace, int changed) {
        if (changed > 0) {
            outbox.append(new WorkplaceChanged(workplace));
        }
    }
}
