package no.innpass.platform.retention;

import java.time.Instant;
import java.util.List;
import no.innpass.platform.database.Rows;

/** Rows that nothing can hold: old sessions, replaced facts, reports. */
public non-sealed interface ForgetsRows extends Forgets {

    /** How many rows are past their term. Runs in a transaction. */
    long due(Instant endedBefore);

    /** Deletes them in the caller's transaction; how many went. */
    long forget(Instant endedBefore);

    /** @param from each {@code table where condition}, with one {@code ?} for the instant before which the rows must have ended */
    static ForgetsRows of(Rows rows, String kind, String period, List<String> from) {
        return new ForgetsRows() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public String period() {
                return period;
            }

            @Override
            public long due(Instant endedBefore) {
                return from.stream()
                        .mapToLong(one -> rows.first("select count(*) from " + one, row -> row.getLong(1), endedBefore)
                                .orElse(0L))
                        .sum();
            }

            @Override
            public long forget(Instant endedBefore) {
                return from.stream()
                        .mapToLong(one -> rows.write("delete from " + one, endedBefore))
                        .sum();
            }
        };
    }
}
