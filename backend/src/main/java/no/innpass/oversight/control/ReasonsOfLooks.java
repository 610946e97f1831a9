package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.audit.ReasonGiven;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.database.Rows;

/** The reasons of auditors for looking up a name, for the candidate. */
@Singleton
class ReasonsOfLooks implements ReasonGiven {
    private final Rows rows;

    ReasonsOfLooks(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Sight sight() {
        return Sight.SAMPLED_NAME;
    }

    @Override
    public Optional<String> reason(UUID object, UUID person, Instant at) {
        return rows.first(
                "select reason from name_look where case_id = ? and looked_by = ? and at <= ? order by at desc limit 1",
                row -> row.getString(1),
                object,
                person,
                at);
    }
}
