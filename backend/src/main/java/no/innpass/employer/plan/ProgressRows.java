package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Counts what has come of the targets of some plans; inside the caller's transaction. */
@Singleton
class ProgressRows {
    private final Rows rows;

    ProgressRows(Rows rows) {
        this.rows = rows;
    }

    /** @param unit office or provider whose people take them; absent for those that nobody takes, or that somebody without one takes */
    record Line(UUID plan, @Nullable UUID unit, boolean taken, PlanProgressView progress) {}

    /** In no order. */
    List<Line> of(Collection<UUID> plans) {
        return rows.list(
                """
                select t.plan_id, t.unit_id, t.staff_id is not null as taken, count(*)::int as targets,
                  count(*) filter (where %s)::int as contacted, count(*) filter (where %s)::int as visited,
                  count(*) filter (where %s)::int as place_out, count(*) filter (where %s)::int as hosting,
                  count(*) filter (where %s)::int as hired
                from recruitment_plan_target t join recruitment_plan p on p.id = t.plan_id
                where t.plan_id = any (?::uuid[]) group by 1, 2, 3""".formatted(PlanSql.CONTACTED, PlanSql.VISITED, PlanSql.PLACE_OUT, PlanSql.HOSTING, PlanSql.HIRED),
                row -> new Line(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getBoolean("taken"),
                        new PlanProgressView(
                                row.getInt("targets"),
                                row.getBoolean("taken") ? row.getInt("targets") : 0,
                                row.getInt("contacted"),
                                row.getInt("visited"),
                                row.getInt("place_out"),
                                row.getInt("hosting"),
                                row.getInt("hired"))),
                plans);
    }
}
