package no.innpass.organisation.office;

import java.util.UUID;
import no.innpass.platform.database.Rows;

/** How many things of one kind stand at an office. The room that owns the things answers. */
public interface StandsAtOffice {
    OfficeThing thing();

    /** Runs in a transaction. */
    long count(UUID office);

    /** @param from {@code table where condition}, with one {@code ?} for the office */
    static StandsAtOffice of(Rows rows, OfficeThing thing, String from) {
        return new StandsAtOffice() {
            @Override
            public OfficeThing thing() {
                return thing;
            }

            @Override
            public long count(UUID office) {
                return rows.first("select count(*) from " + from, row -> row.getLong(1), office)
                        .orElse(0L);
            }
        };
    }
}
