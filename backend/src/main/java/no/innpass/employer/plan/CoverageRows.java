package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.innpass.employer.Industry;
import no.innpass.employer.SizeBand;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Counts all firms of a plan's region that are not closed, in one reading of them: as a whole and by municipality, industry and size. Each joined
 * table is made to one row for each firm first, so that nobody is counted twice.
 */
@Singleton
class CoverageRows {
    private static final String COUNT = """
            with firm as (
              select w.municipality_number, w.industry, w.size_band, coalesce(l.colour, 'GREY') as colour,
                w.owner_id is not null or h.workplace_id is not null or not coalesce(r.brought, false) as known,
                t.workplace_id is not null as targeted,
                coalesce(h.in_the_days, false) as contacted,
                coalesce(s.running > 0, false) as hosting,
                coalesce(s.running > 0, false) or f.workplace_id is not null as hosted
              from workplace w
              left join workplace_register r on r.workplace_id = w.id
              left join workplace_standing s on s.workplace_id = w.id
              left join workplace_light l on l.workplace_id = w.id
              left join recruitment_plan_target t on t.plan_id = ? and t.workplace_id = w.id
              left join (select a.workplace_id, bool_or(a.day between ? and ?) as in_the_days from employer_activity a where a.state = 'HELD'
                group by a.workplace_id) h on h.workplace_id = w.id
              left join (select distinct e.workplace_id from workplace_finish e where e.ended_on >= ?) f on f.workplace_id = w.id
              where w.municipality_number = any (?) and (? or w.industry = any (?)) and r.closed_on is null)
            select grouping(municipality_number) = 0 as by_municipality, grouping(industry) = 0 as by_industry, grouping(size_band) = 0 as by_size,
              municipality_number, industry, size_band, count(*)::int as firms,
              count(*) filter (where known)::int as known, count(*) filter (where targeted)::int as targeted,
              count(*) filter (where contacted)::int as contacted, count(*) filter (where hosting)::int as hosting,
              count(*) filter (where hosted)::int as hosted,
              count(*) filter (where colour = 'GREEN')::int as green, count(*) filter (where colour = 'YELLOW')::int as yellow,
              count(*) filter (where colour = 'RED')::int as red, count(*) filter (where colour = 'GREY')::int as grey
            from firm group by grouping sets ((), (municipality_number), (industry), (size_band))""";

    private final Rows rows;

    CoverageRows(Rows rows) {
        this.rows = rows;
    }

    /** What a line of the answer is about. */
    enum By {
        ALL,
        MUNICIPALITY,
        INDUSTRY,
        SIZE
    }

    /** @param municipality number */
    record Line(
            By by,
            @Nullable String municipality,
            @Nullable Industry industry,
            @Nullable SizeBand size,
            Count count,
            Lights lights) {}

    /**
     * @param known owned by somebody, spoken with by somebody, or not brought by the organisation register
     * @param contacted in the days of the plan
     * @param hosting somebody is there now; @param hosted now, or in the window
     */
    record Count(int firms, int known, int targeted, int contacted, int hosting, int hosted) {
        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);
    }

    record Lights(int green, int yellow, int red, int grey) {}

    /** In no order; a municipality, industry or size without a firm has no line. @param since first day of the window */
    List<Line> count(RecruitmentPlan plan, LocalDate since) {
        return rows.list(
                COUNT,
                CoverageRows::read,
                plan.id(),
                plan.from(),
                plan.to(),
                since,
                plan.municipalities(),
                plan.industries().isEmpty(),
                plan.industries());
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                by(row),
                row.getString("municipality_number"),
                Rows.choice(row, "industry", Industry.class),
                Rows.choice(row, "size_band", SizeBand.class),
                new Count(
                        row.getInt("firms"),
                        row.getInt("known"),
                        row.getInt("targeted"),
                        row.getInt("contacted"),
                        row.getInt("hosting"),
                        row.getInt("hosted")),
                new Lights(row.getInt("green"), row.getInt("yellow"), row.getInt("red"), row.getInt("grey")));
    }

    private static By by(ResultSet row) throws SQLException {
        if (row.getBoolean("by_municipality")) {
            return By.MUNICIPALITY;
        }
        if (row.getBoolean("by_industry")) {
            return By.INDUSTRY;
        }
        return row.getBoolean("by_size") ? By.SIZE : By.ALL;
    }
}
