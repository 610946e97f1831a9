package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Erases;

/** Introductions with everything said, and the stored match; they are counted as those whose term is over. */
@Singleton
class EraseIntroductions implements Erases {
    private final Rows rows;
    private final ForgetIntroductions forget;

    EraseIntroductions(Rows rows, ForgetIntroductions forget) {
        this.rows = rows;
        this.forget = forget;
    }

    @Override
    public int turn() {
        return 30;
    }

    @Override
    public void erase(UUID candidate) {
        List<UUID> ids = rows.list(
                "select id from introduction where candidate_id = ?", row -> row.getObject(1, UUID.class), candidate);
        forget.forget(ids);
    }
}
