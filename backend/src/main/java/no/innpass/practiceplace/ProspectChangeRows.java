package no.innpass.practiceplace;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.instant;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** Table {@code prospect_change}. Nothing of it is ever changed. */
@Singleton
class ProspectChangeRows {
    private final Rows rows;
    private final BusinessClock clock;

    ProspectChangeRows(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void add(UUID place, int needVersion, Prospect before, ProspectRequest change, Acting by) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("place_id", place);
        row.put("need_version", needVersion);
        row.put("before", before);
        row.put("after", change.prospect());
        row.put("reason", change.reason());
        row.put("words", change.words());
        row.put("changed_by", by.login());
        row.put("changed_kind", by.kind());
        row.put("changed_at", clock.now());
        rows.insert("prospect_change", row);
    }

    Optional<ProspectChange> last(UUID place) {
        return rows.first(
                "select * from prospect_change where place_id = ? order by need_version desc limit 1",
                row -> new ProspectChange(
                        requireNonNull(choice(row, "before", Prospect.class)),
                        requireNonNull(choice(row, "after", Prospect.class)),
                        requireNonNull(choice(row, "reason", ProspectReason.class)),
                        row.getString("words"),
                        requireNonNull(instant(row, "changed_at"))),
                place);
    }
}
