package no.innpass.placement.unmatched;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.platform.database.Rows;

/** Table {@code candidate_barrier}; inside the caller's transaction. */
@Singleton
class BarrierRows {
    private final Rows rows;

    BarrierRows(Rows rows) {
        this.rows = rows;
    }

    /** @param codes at least one, the one that counts first at the head */
    record Counted(List<BarrierCode> codes, LocalDate on) {}

    /** By candidate; one that has not been counted is left out. */
    Map<UUID, Counted> of(Collection<UUID> ids) {
        Map<UUID, Counted> counted = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.list(
                            "select candidate_id, codes, counted_on from candidate_barrier where candidate_id = any(?::uuid[])",
                            row -> Map.entry(
                                    row.getObject(1, UUID.class),
                                    new Counted(
                                            Rows.choices(row, "codes", BarrierCode.class),
                                            row.getObject(3, LocalDate.class))),
                            ids)
                    .forEach(one -> counted.put(one.getKey(), one.getValue()));
        }
        return counted;
    }

    void put(UUID candidate, Counted counted) {
        rows.write("""
                insert into candidate_barrier (candidate_id, codes, counted_on) values (?, ?, ?)
                on conflict (candidate_id) do update set (codes, counted_on) = (excluded.codes, excluded.counted_on)""", candidate, counted.codes(), counted.on());
    }
}
