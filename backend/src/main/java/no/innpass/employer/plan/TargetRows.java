package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.employer.relation.RelationStage;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Table {@code recruitment_plan_target}; inside the caller's transaction. */
@Singleton
class TargetRows {
    private static final String LAST =
            "(select max(a.day) from employer_activity a where a.workplace_id = t.workplace_id and a.state = 'HELD')";

    /** Stands for the day of the last contact where there was none. */
    static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    /** Over the rows of a list. */
    static final String SPOKEN = "coalesce(" + LAST + ", date '" + NEVER + "')";

    private static final String TARGET = """
            select t.*, w.name, w.municipality_number, w.industry, w.size_band, l.colour, coalesce(g.stage, 'PROSPECT') as stage,
              %s as last_contact,
              (select min(a.day) from employer_activity a where a.workplace_id = t.workplace_id and a.state = 'PLANNED' and a.day >= ?)
                as next_contact,
              %s as contacted, %s as visited, %s as place_out, %s as hosting, %s as hired, %s as introduced
            from recruitment_plan_target t join recruitment_plan p on p.id = t.plan_id join workplace w on w.id = t.workplace_id
            left join workplace_light l on l.workplace_id = w.id
            left join workplace_relation g on g.workplace_id = w.id
            """.formatted(
                    LAST,
                    PlanSql.CONTACTED,
                    PlanSql.VISITED,
                    PlanSql.PLACE_OUT,
                    PlanSql.HOSTING,
                    PlanSql.HIRED,
                    PlanSql.INTRODUCED);

    private final Rows rows;

    TargetRows(Rows rows) {
        this.rows = rows;
    }

    Optional<Target> find(UUID plan, UUID workplace, LocalDate today) {
        return rows.first(
                TARGET + " where t.plan_id = ? and t.workplace_id = ?", TargetRows::read, today, plan, workplace);
    }

    List<Target> list(
            UUID plan, PlanAccess.Reader reader, TargetFilter filter, @Nullable Cursor from, LocalDate today) {
        Conditions such = new Conditions().and("t.plan_id = ?", plan);
        if (filter.of() == TargetsOf.MINE) {
            such.and("t.staff_id = ?", reader.me());
        } else if (filter.of() == TargetsOf.NOBODY) {
            such.and("t.staff_id is null");
        }
        if (filter.step() != null) {
            such.and(filter.step().condition());
        }
        if (from != null) {
            such.and(filter.order().after(), from.keys().toArray());
        }
        Object[] all = such.with(filter.rows() + 1);
        Object[] parameters = new Object[all.length + 1];
        parameters[0] = today;
        System.arraycopy(all, 0, parameters, 1, all.length);
        return rows.list(
                TARGET + such.where() + " order by " + filter.order().orderBy() + " limit ?",
                TargetRows::read,
                parameters);
    }

    int count(UUID plan) {
        return rows.first(
                        "select count(*)::int from recruitment_plan_target where plan_id = ?",
                        row -> row.getInt(1),
                        plan)
                .orElse(0);
    }

    /** Those of them that are no targets of the plan yet. */
    List<UUID> without(UUID plan, Collection<UUID> workplaces) {
        return rows.list("""
                select distinct v.id from unnest(?::uuid[]) as v (id)
                where not exists (select from recruitment_plan_target t where t.plan_id = ? and t.workplace_id = v.id)""", row -> row.getObject(1, UUID.class), workplaces, plan);
    }

    void add(UUID plan, Collection<UUID> workplaces, UUID by, @Nullable UUID unit, LocalDate on) {
        rows.write("""
                insert into recruitment_plan_target (plan_id, workplace_id, added_by, added_unit, added_on)
                select ?::uuid, v.id, ?::uuid, ?::uuid, ?::date from unnest(?::uuid[]) as v (id)
                on conflict do nothing""", plan, by, unit, on, workplaces);
    }

    void take(UUID plan, UUID workplace, @Nullable UUID staff, @Nullable UUID unit) {
        rows.write("""
                update recruitment_plan_target set staff_id = ?::uuid, unit_id = ?::uuid, version = version + 1
                where plan_id = ? and workplace_id = ?""", staff, unit, plan, workplace);
    }

    void remove(UUID plan, UUID workplace) {
        rows.write("delete from recruitment_plan_target where plan_id = ? and workplace_id = ?", plan, workplace);
    }

    private static Target read(ResultSet row) throws SQLException {
        return new Target(
                row.getObject("workplace_id", UUID.class),
                row.getString("name"),
                row.getString("municipality_number"),
                Rows.choice(row, "industry", Industry.class),
                Rows.choice(row, "size_band", SizeBand.class),
                Rows.choice(row, "colour", Light.class),
                RelationStage.valueOf(row.getString("stage")),
                row.getObject("staff_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("added_by", UUID.class),
                row.getObject("added_unit", UUID.class),
                Objects.requireNonNull(Rows.date(row, "added_on")),
                Rows.date(row, "last_contact"),
                Rows.date(row, "next_contact"),
                row.getBoolean("contacted"),
                row.getBoolean("visited"),
                row.getBoolean("place_out"),
                row.getBoolean("hosting"),
                row.getBoolean("hired"),
                row.getBoolean("introduced"),
                row.getLong("version"));
    }
}
