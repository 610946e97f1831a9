package no.innpass.employer.labour;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code labour_fact}; every call runs inside the caller's transaction. */
@Singleton
class LabourFactRows {
    private final Rows rows;

    LabourFactRows(Rows rows) {
        this.rows = rows;
    }

    /** Those of the regions and industries, by indicator and year. */
    List<LabourFact> of(Collection<String> regions, Collection<String> industries) {
        return rows.list("""
                select * from labour_fact where region = any(?) and industry = any(?) order by indicator, year""", LabourFactRows::read, regions, industries);
    }

    /** All that there is: what a file is compared with. */
    List<LabourFact> all() {
        return rows.list("select * from labour_fact", LabourFactRows::read);
    }

    void put(List<LabourFact> facts) {
        rows.writeAll("""
                insert into labour_fact (region, industry, indicator, year, value, source, published_on) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (region, industry, indicator, year) do update
                set value = excluded.value, source = excluded.source, published_on = excluded.published_on""", facts.stream().map(LabourFactRows::cells).toList());
    }

    private static List<@Nullable Object> cells(LabourFact fact) {
        return List.of(
                fact.region(),
                fact.industry(),
                fact.indicator(),
                fact.year(),
                fact.value(),
                fact.source(),
                fact.publishedOn());
    }

    private static LabourFact read(ResultSet row) throws SQLException {
        return new LabourFact(
                row.getString("region"),
                row.getString("industry"),
                LabourIndicator.valueOf(row.getString("indicator")),
                row.getInt("year"),
                row.getInt("value"),
                row.getString("source"),
                Objects.requireNonNull(Rows.date(row, "published_on")));
    }
}
