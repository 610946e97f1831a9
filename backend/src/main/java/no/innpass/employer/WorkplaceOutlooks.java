package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.shared.ContractType;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Door to what workplaces tell of the time ahead (EMP-13), and to their no for a time (EMP-06, EMP-07). The newest word holds. */
@Singleton
public class WorkplaceOutlooks {
    private static final String NEWEST = " where workplace_id = ? order by told_at desc, line desc limit 1";

    private final Rows rows;
    private final WorkplaceRows workplaces;
    private final Concepts concepts;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Ids ids;

    WorkplaceOutlooks(
            Rows rows, WorkplaceRows workplaces, Concepts concepts, Outbox outbox, BusinessClock clock, Ids ids) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.concepts = concepts;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    private record Told(
            OutlookRequest outlook, Instant at, @Nullable UUID by) {}

    private record Pause(
            @Nullable LocalDate lastDay, @Nullable UUID by) {}

    /** @throws Refused NOT_FOUND */
    @Transactional
    OutlookView show(UUID workplace, Language language) {
        require(workplace);
        Optional<Told> told = newest(workplace);
        return new OutlookView(
                told.map(Told::outlook).orElse(null),
                told.flatMap(one -> Optional.ofNullable(one.outlook().occupation()))
                        .flatMap(concepts::byCode)
                        .map(job -> concepts.label(job.number(), language))
                        .orElse(null),
                told.map(Told::at).orElse(null),
                told.flatMap(one -> Optional.ofNullable(one.by())).orElse(null),
                holding(workplace, PauseKind.NOT_NOW),
                holding(workplace, PauseKind.DO_NOT_CONTACT));
    }

    /**
     * Needs for these occupations that are a workplace's newest word. One with an open place states no need here: it is counted by the place.
     *
     * @param since told on this day or later
     */
    @Transactional
    public List<StatedNeed> statedNeeds(Collection<String> occupations, LocalDate since) {
        return rows.list(
                """
                select o.occupation, w.municipality_number, coalesce(o.how_many, 1)
                from workplace_outlook o join workplace w on w.id = o.workplace_id
                where o.recruits and o.occupation = any(?::text[]) and o.told_at >= ?
                  and not exists (select from workplace_outlook n
                    where n.workplace_id = o.workplace_id and (n.told_at, n.line) > (o.told_at, o.line))
                  and not exists (select from workplace_opening p where p.workplace_id = o.workplace_id and p.open)""",
                row -> new StatedNeed(row.getString(1), row.getString(2), row.getInt(3)),
                occupations,
                since.atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    /** Last day of a wish not to be contacted; empty where there is none, or it has passed (EMP-06). */
    @Transactional
    public Optional<LocalDate> leaveUntil(UUID workplace) {
        return Optional.ofNullable(holding(workplace, PauseKind.DO_NOT_CONTACT));
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT for particulars without a need, or an occupation that is none */
    @Transactional
    void tell(UUID workplace, OutlookRequest outlook, @Nullable UUID by) {
        require(workplace);
        check(outlook);
        insert(workplace, outlook, clock.now(), by);
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT for a day that has passed */
    @Transactional
    void pause(UUID workplace, PauseRequest pause, @Nullable UUID by) {
        require(workplace);
        if (pause.lastDay() != null && pause.lastDay().isBefore(clock.today())) {
            throw new Refused(new CommonProblem.InvalidInput("/lastDay", "IN_THE_PAST"));
        }
        put(workplace, pause, by);
    }

    /** What a file says, unless the same is known or somebody here has said something since (INTG-09). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putFromFile(UUID workplace, OutlookRequest outlook, LocalDate on) {
        Optional<Told> before = newest(workplace);
        if (before.isEmpty()
                || before.get().by() == null && !before.get().outlook().equals(outlook)) {
            insert(workplace, outlook, on.atStartOfDay(BusinessClock.ZONE).toInstant(), null);
        }
    }

    /** The same for a no until a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pauseFromFile(UUID workplace, PauseKind kind, LocalDate lastDay) {
        Optional<Pause> before = pauseOf(workplace, kind);
        if (before.isEmpty()
                || before.get().by() == null && !lastDay.equals(before.get().lastDay())) {
            put(workplace, new PauseRequest(kind, lastDay), null);
        }
    }

    private void require(UUID workplace) {
        if (!workplaces.existsById(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private void check(OutlookRequest outlook) {
        if (!Boolean.TRUE.equals(outlook.recruits()) && outlook.hasParticulars()) {
            throw new Refused(new CommonProblem.InvalidInput("/recruits", "REQUIRED"));
        }
        if (outlook.occupation() != null
                && concepts.byCode(outlook.occupation())
                        .filter(concept -> concept.kind() == ConceptKind.OCCUPATION)
                        .isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput("/occupation", "UNKNOWN"));
        }
    }

    private Optional<Told> newest(UUID workplace) {
        return rows.first("select * from workplace_outlook" + NEWEST, WorkplaceOutlooks::told, workplace);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new OutlookRequest(
                        Rows.choice(row, "course", OutlookCourse.class),
                        Rows.choice(row, "order_book", OrderBook.class),
                        Rows.choice(row, "next_year", NextYear.class),
                        Rows.flag(row, "recruitment_trouble"),
                        Rows.flag(row, "recruits"),
                        Rows.number(row, "how_many"),
                        Rows.date(row, "recruits_from"),
                        row.getString("occupation"),
                        Rows.choice(row, "contract", ContractType.class),
                        Rows.flag(row, "advertised")),
                LightRows.moment(row, "told_at"),
                row.getObject("told_by", UUID.class));
    }

    private void insert(UUID workplace, OutlookRequest outlook, Instant at, @Nullable UUID by) {
        rows.write(
                """
                insert into workplace_outlook (id, workplace_id, told_at, told_by, course, order_book, next_year, recruitment_trouble,
                  recruits, how_many, recruits_from, occupation, contract, advertised)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next(),
                workplace,
                at,
                by,
                outlook.course(),
                outlook.orderBook(),
                outlook.nextYear(),
                outlook.recruitmentTrouble(),
                outlook.recruits(),
                outlook.howMany(),
                outlook.recruitsFrom(),
                outlook.occupation(),
                outlook.contract(),
                outlook.advertised());
        outbox.append(new WorkplaceChanged(workplace));
    }

    private Optional<Pause> pauseOf(UUID workplace, PauseKind kind) {
        List<Pause> pauses = rows.list(
                "select last_day, told_by from workplace_pause where workplace_id = ? and kind = ?"
                        + " order by told_at desc, line desc limit 1",
                row -> new Pause(Rows.date(row, "last_day"), row.getObject("told_by", UUID.class)),
                workplace,
                kind);
        return pauses.stream().findFirst();
    }

    private @Nullable LocalDate holding(UUID workplace, PauseKind kind) {
        return pauseOf(workplace, kind)
                .flatMap(pause -> Optional.ofNullable(pause.lastDay()))
                .filter(day -> !day.isBefore(clock.today()))
                .orElse(null);
    }

    private void put(UUID workplace, PauseRequest pause, @Nullable UUID by) {
        rows.write(
                "insert into workplace_pause (id, workplace_id, kind, last_day, told_at, told_by) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                workplace,
                pause.kind(),
                pause.lastDay(),
                clock.now(),
                by);
        outbox.append(new WorkplaceChanged(workplace));
    }
}
