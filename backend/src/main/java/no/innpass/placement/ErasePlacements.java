package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Erases;

/**
 * Agreements and placements. What statistics need of a placement stays under a new random id, with months instead of days and nothing
 * that leads to the person, the firm or the people who followed up (PRI-12).
 */
@Singleton
class ErasePlacements implements Erases {
    private final Rows rows;

    ErasePlacements(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 20;
    }

    @Override
    public void erase(UUID candidate) {
        rows.list(
                        "select id from placement where candidate_id = ? and started_on is not null",
                        row -> row.getObject(1, UUID.class),
                        candidate)
                .forEach(this::keepFacts);
        rows.write("delete from placement where candidate_id = ?", candidate);
        for (String table :
                new String[] {"agreement_acceptance", "agreement_goal", "training_item", "first_placement"}) {
            rows.write(
                    "delete from " + table + " where agreement_id in (select id from agreement where candidate_id = ?)",
                    candidate);
        }
        rows.write("delete from agreement where candidate_id = ?", candidate);
    }

    private void keepFacts(UUID placement) {
        rows.write("""
                insert into placement_kept (id, office_id, began, months, hours_per_week, prospect, end_kind, end_reasons)
                select gen_random_uuid(), p.office_id, date_trunc('month', p.started_on)::date,
                  greatest(0, (coalesce(p.ended_on, p.ends_on) - p.started_on) / 30), round(a.hours_per_week / 5) * 5, a.prospect, p.end_kind,
                  coalesce((select array_agg(side || ':' || reason order by side) from placement_end_reason r where r.placement_id = p.id), '{}')
                from placement p join agreement a on a.id = p.agreement_id where p.id = ?""", placement);
    }
}
