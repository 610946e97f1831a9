package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.Erases;

/** The logins of the person with their sessions: the next request of an open page is refused. */
@Singleton
class EraseLogins implements Erases {
    private final Rows rows;

    EraseLogins(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 50;
    }

    @Override
    public void erase(UUID candidate) {
        rows.write("delete from login where kind = 'CANDIDATE' and person_id = ?", candidate);
    }
}
