package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Tables {@code recruitment_plan}, {@code ..._municipality}, {@code ..._industry} and {@code ..._unit}; inside the caller's transaction. */
@Singleton
class PlanRows {
    private static final String PLAN = """
            select p.*,
              (select array_agg(m.municipality order by m.municipality) from recruitment_plan_municipality m where m.plan_id = p.id) as municipalities,
              (select array_agg(i.industry order by i.industry) from recruitment_plan_industry i where i.plan_id = p.id) as industries,
              (select array_agg(o.office_id order by o.office_id) from recruitment_plan_unit o where o.plan_id = p.id and o.office_id is not null)
                as offices,
              (select array_agg(o.provider_id order by o.provider_id) from recruitment_plan_unit o
                where o.plan_id = p.id and o.provider_id is not null) as providers
            from recruitment_plan p
            """;

    private final Rows rows;

    PlanRows(Rows rows) {
        this.rows = rows;
    }

    Optional<RecruitmentPlan> find(UUID id) {
        return rows.first(PLAN + " where p.id = ?", PlanRows::read, id);
    }

    /** Nobody else changes the plan, or adds targets to it, before this transaction ends. */
    void lock(UUID id) {
        rows.list("select 1 from recruitment_plan where id = ? for no key update", row -> true, id);
    }

    /** Those that the reader's organisations share. */
    List<RecruitmentPlan> list(
            PlanAccess.Reader reader,
            @Nullable PlanStanding standing,
            PlanSort sort,
            @Nullable Cursor from,
            LocalDate today,
            int limit) {
        Conditions such = shared(reader);
        if (standing != null) {
            switch (standing) {
                case UPCOMING -> such.and("p.starts_on > ?", today);
                case RUNNING -> such.and("p.starts_on <= ? and p.ends_on >= ?", today, today);
                case OVER -> such.and("p.ends_on < ?", today);
            }
        }
        if (from != null) {
            such.and(sort.after(), from.keys().toArray());
        }
        return rows.list(
                PLAN + such.where() + " order by " + sort.orderBy() + " limit ?", PlanRows::read, such.with(limit));
    }

    /** Those that are not over and are about this firm, the one that ends first first. */
    List<RecruitmentPlan> about(UUID workplace, PlanAccess.Reader reader, LocalDate today, int limit) {
        Conditions such = shared(reader).and("p.ends_on >= ?", today).and("""
                exists (select from workplace w join recruitment_plan_municipality m
                    on m.plan_id = p.id and m.municipality = w.municipality_number
                  where w.id = ? and (not exists (select from recruitment_plan_industry i where i.plan_id = p.id)
                    or exists (select from recruitment_plan_industry i where i.plan_id = p.id and i.industry = w.industry)))""", workplace);
        return rows.list(PLAN + such.where() + " order by p.ends_on, p.id limit ?", PlanRows::read, such.with(limit));
    }

    private static Conditions shared(PlanAccess.Reader reader) {
        return new Conditions().and("""
                (p.owner_id = any (?::uuid[]) or exists (select from recruitment_plan_unit u where u.plan_id = p.id
                  and (u.office_id = any (?::uuid[]) or u.provider_id = any (?::uuid[]))))""", reader.people(), reader.units(), reader.units());
    }

    void insert(UUID id, RecruitmentPlanRequest told, UUID owner, UUID madeBy) {
        rows.write(
                "insert into recruitment_plan (id, name, goal, wanted, starts_on, ends_on, owner_id, made_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                told.name(),
                told.goal(),
                told.wanted(),
                told.from(),
                told.to(),
                owner,
                madeBy);
        write(id, told);
    }

    void update(UUID id, RecruitmentPlanRequest told, UUID owner) {
        rows.write("""
                update recruitment_plan set name = ?, goal = ?, wanted = ?, starts_on = ?, ends_on = ?, owner_id = ?, version = version + 1
                where id = ?""", told.name(), told.goal(), told.wanted(), told.from(), told.to(), owner, id);
        for (String part : List.of("municipality", "industry", "unit")) {
            rows.write("delete from recruitment_plan_" + part + " where plan_id = ?", id);
        }
        write(id, told);
    }

    private void write(UUID id, RecruitmentPlanRequest told) {
        all("recruitment_plan_municipality (plan_id, municipality)", "text", id, told.municipalities());
        all("recruitment_plan_industry (plan_id, industry)", "text", id, told.chosenIndustries());
        all("recruitment_plan_unit (plan_id, office_id)", "uuid", id, told.offices());
        all("recruitment_plan_unit (plan_id, provider_id)", "uuid", id, told.sharingProviders());
    }

    private void all(String columns, String type, UUID plan, List<?> values) {
        rows.write(
                "insert into " + columns + " select distinct ?::uuid, v from unnest(?::" + type + "[]) as u (v)",
                plan,
                values);
    }

    private static RecruitmentPlan read(ResultSet row) throws SQLException {
        return new RecruitmentPlan(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("goal"),
                Rows.number(row, "wanted"),
                Objects.requireNonNull(Rows.date(row, "starts_on")),
                Objects.requireNonNull(Rows.date(row, "ends_on")),
                row.getObject("owner_id", UUID.class),
                many(row, "municipalities", String[].class),
                Rows.choices(row, "industries", Industry.class),
                many(row, "offices", UUID[].class),
                many(row, "providers", UUID[].class),
                row.getLong("version"));
    }

    private static <T> List<T> many(ResultSet row, String column, Class<T[]> type) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
    }
}
