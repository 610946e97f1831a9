package no.innpass.employer.visit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.ContactRole;
import no.innpass.employer.LoadSource;
import no.innpass.employer.inside.InsideItem;
import no.innpass.employer.relation.RelationStage;
import no.innpass.platform.database.Rows;

/** Reads what is known of a workplace before a visit; inside the caller's transaction. */
@Singleton
class VisitFactRows {
    private final Rows rows;

    VisitFactRows(Rows rows) {
        this.rows = rows;
    }

    /** @param unit the reader's office or provider; @param since a bad experience after this day counts */
    Optional<VisitFacts> of(UUID workplace, UUID unit, LocalDate since) {
        Set<InsideItem> told = EnumSet.noneOf(InsideItem.class);
        told.addAll(rows.list(
                "select distinct item from workplace_inside where workplace_id = ?",
                row -> InsideItem.valueOf(row.getString(1)),
                workplace));
        return rows.first("""
                select coalesce(r.stage, 'PROSPECT') as stage,
                  exists (select from workplace_bad_experience b where b.workplace_id = w.id and b.felt_on > ?) as bad,
                  coalesce(o.course = 'DOWNSIZING', false) as downsizing, s.running,
                  last.next_step, last.next_on,
                  (o.told_at at time zone 'Europe/Oslo')::date as outlook_on, o.told_by is null as from_file,
                  case when s.declared is not null then s.declared_by end as load,
                  w.employees is not null or w.size_band is not null as size_known,
                  exists (select from workplace_note n where n.workplace_id = w.id and n.note in ('STAFF_AGREED', 'LEADER_ONLY')) as staff_asked,
                  exists (select from workplace_inside i where i.workplace_id = w.id)
                    or exists (select from workplace_trait t where t.workplace_id = w.id) as inside_told,
                  exists (select from workplace_inside i where i.workplace_id = w.id and i.source <> 'SELF')
                    or exists (select from workplace_trait t where t.workplace_id = w.id and t.source <> 'SELF' and t.seen_by is not null)
                    as inside_seen,
                  v.visits, v.own
                from workplace w join workplace_standing s on s.workplace_id = w.id
                left join workplace_relation r on r.workplace_id = w.id
                left join lateral (select * from workplace_outlook x where x.workplace_id = w.id
                  order by x.told_at desc, x.line desc limit 1) o on true
                left join lateral (select a.next_step, a.next_on from employer_activity a where a.workplace_id = w.id and a.state = 'HELD'
                  order by a.day desc, a.id desc limit 1) last on true
                cross join lateral (select count(*)::int as visits, (count(*) filter (where a.unit_id = ?))::int as own
                  from employer_activity a where a.workplace_id = w.id and a.state = 'HELD' and a.channel = 'VISIT') v
                where w.id = ?""", row -> facts(row, told, people(workplace)), since, unit, workplace);
    }

    private static VisitFacts facts(ResultSet row, Set<InsideItem> told, List<VisitFacts.Person> people)
            throws SQLException {
        return new VisitFacts(
                RelationStage.valueOf(row.getString("stage")),
                row.getBoolean("bad"),
                row.getBoolean("downsizing"),
                row.getInt("running"),
                row.getString("next_step"),
                Rows.date(row, "next_on"),
                Rows.date(row, "outlook_on"),
                row.getBoolean("from_file"),
                Rows.choice(row, "load", LoadSource.class),
                row.getBoolean("size_known"),
                told,
                row.getBoolean("staff_asked") || told.contains(InsideItem.ANCHORING),
                row.getBoolean("inside_told"),
                row.getBoolean("inside_seen"),
                row.getInt("visits"),
                row.getInt("own"),
                people);
    }

    private List<VisitFacts.Person> people(UUID workplace) {
        return rows.list(
                """
                select c.name, c.roles, exists (select from employer_activity a
                  where a.contact_id = c.id and a.state = 'HELD' and a.channel = 'VISIT') as met
                from contact_person c where c.workplace_id = ? and c.roles && array['HIRING_AUTHORITY', 'SUPERVISOR'] order by c.name, c.id""",
                row -> new VisitFacts.Person(
                        row.getString("name"),
                        Set.copyOf(Rows.choices(row, "roles", ContactRole.class)),
                        row.getBoolean("met")),
                workplace);
    }
}
