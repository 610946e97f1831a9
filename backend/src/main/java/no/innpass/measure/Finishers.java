package no.innpass.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.database.Rows;

/**
 * Door to how many have lately finished for a trade, as numbers (MAT-35): classes whose run has ended, each with as many as it has places
 * for, or as applied where they were fewer; and completed placements that did not end in a hire, which a later room tells of.
 */
@Singleton
public class Finishers {
    private final Rows rows;
    private final Offices offices;

    Finishers(Rows rows, Offices offices) {
        this.rows = rows;
        this.offices = offices;
    }

    /**
     * By the code of the occupation; one for which nobody has finished is left out.
     *
     * @param after the day before the first that counts
     * @param until the last day that counts
     */
    @Transactional
    public Map<String, Integer> of(Collection<String> occupations, Region region, LocalDate after, LocalDate until) {
        Map<String, Integer> finished = new HashMap<>();
        rows.list(
                        """
                        select c.trade, sum(case when r.applied > 0 then least(r.places, r.applied) else r.places end)::int
                        from course_run r join course c on c.id = r.course_id
                        where c.trade = any(?::text[]) and r.office_id = any(?::uuid[]) and r.ends_on > ? and r.ends_on <= ?
                        group by c.trade""",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        occupations,
                        offices.all().stream()
                                .filter(office -> office.region() == region)
                                .map(Office::id)
                                .toList(),
                        after,
                        until)
                .forEach(one -> finished.merge(one.getKey(), one.getValue(), Integer::sum));
        rows.list("""
                        select occupation, count(*)::int from trade_finish
                        where occupation = any(?::text[]) and region = ? and finished_on > ? and finished_on <= ? group by occupation""", row -> Map.entry(row.getString(1), row.getInt(2)), occupations, region.name(), after, until)
                .forEach(one -> finished.merge(one.getKey(), one.getValue(), Integer::sum));
        return finished;
    }

    /** A placement was completed without a hire; told twice, it counts once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void completed(UUID placement, Collection<String> occupations, Region region, LocalDate on) {
        occupations.forEach(occupation -> rows.write(
                "insert into trade_finish (id, occupation, region, finished_on) values (?, ?, ?, ?) on conflict do nothing",
                placement,
                occupation,
                region.name(),
                on));
    }
}
