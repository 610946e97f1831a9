package no.innpass.employer.lapsed;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.NoPlaceReason;
import no.innpass.employer.Workplaces;
import no.innpass.employer.activity.ActivityType;
import no.innpass.employer.recovery.Recoveries;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Workplaces that took people in and do no more, with the first reason (EMP-10), page by page. */
@Singleton
class ListLapsed {
    /** A step out of ACTIVE that only takes back what was counted wrongly ends nothing: they never were hosts. */
    private static final String SELECT = """
            select r.workplace_id, w.name, e.name as employer, w.municipality_number, r.stage, r.since, w.owner_id,
              f.no_place, f.words, f.moved_on, a.day, a.type, a.result,
              (select count(*)::int from workplace_finish p where p.workplace_id = r.workplace_id) as finished
            from workplace_relation r join workplace w on w.id = r.workplace_id join employer e on e.id = w.employer_id
            left join lateral (select s.line from workplace_relation_step s where s.workplace_id = r.workplace_id and s.before = 'ACTIVE'
              and s.correction is distinct from 'COUNTED_WRONGLY' order by s.line desc limit 1) b on true
            left join lateral (select s.no_place, s.words, s.moved_on from workplace_relation_step s where s.workplace_id = r.workplace_id
              and s.line >= coalesce(b.line, 0) and s.no_place is not null order by s.line limit 1) f on true
            left join lateral (select c.day, c.type, c.result from employer_activity c where c.workplace_id = r.workplace_id and c.state = 'HELD'
              order by c.day desc, c.id desc limit 1) a on true
            """;

    private static final String HOSTS = """
            r.stage in ('DORMANT', 'LOST') and (b.line is not null
              or exists (select from workplace_finish p where p.workplace_id = r.workplace_id))""";

    private final Rows rows;
    private final Workplaces workplaces;
    private final Areas areas;
    private final Staff staff;
    private final Recoveries recoveries;

    ListLapsed(Rows rows, Workplaces workplaces, Areas areas, Staff staff, Recoveries recoveries) {
        this.recoveries = recoveries;
        this.rows = rows;
        this.workplaces = workplaces;
        this.areas = areas;
        this.staff = staff;
    }

    private record Lapsed(LapsedView view, @Nullable UUID owner) {}

    /** @throws Refused INVALID_INPUT for a cursor that is none */
    @Transactional
    Slice<LapsedView> list(LapsedFilter filter, Actor actor) {
        Conditions asked = asked(filter, actor);
        List<Lapsed> found =
                rows.list(SELECT + asked.where() + filter.order().orderBy(), this::read, asked.with(filter.rows() + 1));
        Map<UUID, String> names = staff.names(found.stream()
                .map(Lapsed::owner)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        Set<UUID> open =
                recoveries.openAmong(found.stream().map(one -> one.view().id()).toList());
        return Slice.of(
                found.stream()
                        .map(one -> one.view()
                                .with(
                                        one.owner() == null ? null : names.get(one.owner()),
                                        open.contains(one.view().id())))
                        .toList(),
                filter.rows(),
                row -> Cursor.of(row.since(), row.id()));
    }

    private Conditions asked(LapsedFilter filter, Actor actor) {
        Conditions asked = new Conditions().and(HOSTS);
        if (filter.stage() != null) {
            asked.and("r.stage = ?", filter.stage());
        }
        if (filter.reason() != null) {
            asked.and("f.no_place = ?", filter.reason());
        }
        switch (filter.owners()) {
            case MINE -> asked.and("r.workplace_id = any (?::uuid[])", workplaces.caredForBy(actor));
            case OFFICE -> {
                UUID unit = unit(actor);
                asked.and(
                        "w.owner_id in (select s.id from staff_member s where s.office_id = ? or s.provider_id = ?)",
                        unit,
                        unit);
            }
            case ALL -> {}
        }
        @Nullable Cursor from = Cursor.decode(filter.cursor(), 2);
        if (from != null) {
            asked.and(filter.order().after(), from.day(0), from.id(1));
        }
        return asked;
    }

    private Lapsed read(ResultSet row) throws SQLException {
        @Nullable LocalDate said = Rows.date(row, "day");
        @Nullable String municipality = row.getString("municipality_number");
        return new Lapsed(
                new LapsedView(
                        row.getObject("workplace_id", UUID.class),
                        row.getString("name"),
                        row.getString("employer"),
                        municipality == null
                                ? null
                                : areas.municipality(municipality)
                                        .map(Municipality::name)
                                        .orElse(null),
                        LapsedStage.valueOf(row.getString("stage")),
                        Objects.requireNonNull(Rows.date(row, "since")),
                        Rows.choice(row, "no_place", NoPlaceReason.class),
                        row.getString("words"),
                        Rows.date(row, "moved_on"),
                        row.getInt("finished"),
                        false,
                        null,
                        said == null
                                ? null
                                : new LapsedView.LastWordView(
                                        said, ActivityType.valueOf(row.getString("type")), row.getString("result"))),
                row.getObject("owner_id", UUID.class));
    }

    /** The office or provider; for somebody of neither, the person, of whom nobody is. */
    private UUID unit(Actor actor) {
        return staff.find(actor.personId()).flatMap(StaffMember::unit).orElse(actor.personId());
    }
}
