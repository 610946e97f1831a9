package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Firms of a plan's region that are no targets yet and that the organisation register does not say are closed; inside the caller's transaction. */
@Singleton
class ProspectRows {
    private static final String FROM = """
            from workplace w join recruitment_plan p on p.id = ?::uuid
            left join workplace_register r on r.workplace_id = w.id
            left join workplace_light l on l.workplace_id = w.id
            left join workplace_relation g on g.workplace_id = w.id
            cross join lateral (select w.id as workplace_id) t
            """;

    private final Rows rows;

    ProspectRows(Rows rows) {
        this.rows = rows;
    }

    /** @param municipality number; @param contacted in the days of the plan */
    record Prospect(
            UUID id,
            String name,
            @Nullable String municipality,
            @Nullable Industry industry,
            @Nullable SizeBand sizeBand,
            @Nullable Light light,
            boolean contacted) {}

    int count(RecruitmentPlan plan, ProspectFilter filter) {
        Conditions such = such(plan, filter);
        return rows.first("select count(*)::int " + FROM + such.where(), row -> row.getInt(1), parameters(plan, such))
                .orElse(0);
    }

    /** Whom to ask first first. */
    List<Prospect> first(RecruitmentPlan plan, ProspectFilter filter, int limit) {
        Conditions such = such(plan, filter);
        return rows.list(
                "select w.id, w.name, w.municipality_number, w.industry, w.size_band, l.colour, " + PlanSql.CONTACTED
                        + " as contacted " + FROM + such.where()
                        + " order by l.stands nulls last, w.name, w.id limit " + limit,
                ProspectRows::read,
                parameters(plan, such));
    }

    private static Conditions such(RecruitmentPlan plan, ProspectFilter filter) {
        Conditions such = new Conditions()
                .and("w.municipality_number = any (?)", plan.municipalities())
                .and("r.closed_on is null")
                .and(
                        "not exists (select from recruitment_plan_target x where x.plan_id = ? and x.workplace_id = w.id)",
                        plan.id());
        if (!plan.industries().isEmpty()) {
            such.and("w.industry = any (?)", plan.industries());
        }
        if (filter.municipality() != null) {
            such.and("w.municipality_number = ?", filter.municipality());
        }
        if (filter.industry() != null) {
            such.and("w.industry = ?", filter.industry().name());
        }
        if (filter.sizeBand() != null) {
            such.and("w.size_band = ?", filter.sizeBand().name());
        }
        if (filter.light() != null) {
            such.and("coalesce(l.colour, 'GREY') = ?", filter.light().name());
        }
        if (filter.stage() != null) {
            such.and("coalesce(g.stage, 'PROSPECT') = ?", filter.stage().name());
        }
        if (filter.contacted() != null) {
            such.and((filter.contacted() ? "" : "not ") + PlanSql.CONTACTED);
        }
        return such;
    }

    private static @Nullable Object[] parameters(RecruitmentPlan plan, Conditions such) {
        Object[] all = such.with();
        Object[] parameters = new Object[all.length + 1];
        parameters[0] = plan.id();
        System.arraycopy(all, 0, parameters, 1, all.length);
        return parameters;
    }

    private static Prospect read(ResultSet row) throws SQLException {
        return new Prospect(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("municipality_number"),
                Rows.choice(row, "industry", Industry.class),
                Rows.choice(row, "size_band", SizeBand.class),
                Rows.choice(row, "colour", Light.class),
                row.getBoolean("contacted"));
    }
}
