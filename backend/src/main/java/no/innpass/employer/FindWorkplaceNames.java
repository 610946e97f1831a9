package no.innpass.employer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;

/** Workplaces by letters of their name; those that the register has closed are left out. */
@Singleton
class FindWorkplaceNames {
    /** The index of letters holds three of them together, or the beginning of a word. */
    private static final int ANYWHERE_FROM = 3;

    private final Rows rows;
    private final Areas areas;

    FindWorkplaceNames(Rows rows, Areas areas) {
        this.rows = rows;
        this.areas = areas;
    }

    /**
     * Names that begin so first, then by name; of fewer than three letters only those that begin so.
     *
     * @param letters at least one, without blanks around
     */
    @Transactional(readOnly = true)
    List<WorkplaceNameView> by(String letters, int most) {
        String small = letters.toLowerCase(Locale.ROOT);
        String begins = Conditions.beginningWith(small);
        return rows.list(
                """
                select w.id, w.name, w.area from workplace w left join workplace_register r on r.workplace_id = w.id
                where lower(w.name) like ? and r.closed_on is null
                order by lower(w.name) not like ?, lower(w.name), w.id limit ?""",
                row -> new WorkplaceNameView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        areas.byNumber(row.getInt("area")).map(Area::name).orElse(null)),
                letters.length() < ANYWHERE_FROM ? begins : Conditions.containing(small),
                begins,
                most);
    }
}
