package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Reads what the organisation register says of workplaces. */
@Singleton
class RegisterNotes {
    private final Rows rows;

    RegisterNotes(Rows rows) {
        this.rows = rows;
    }

    /** Empty where the register has not been read. */
    Optional<RegisterView> of(UUID workplace) {
        return rows.first(
                "select r.name, r.address, r.industry_code, r.closed_on, e.standing, "
                        + RegisterFilter.PROSPECT.condition()
                        + " as prospect"
                        + " from workplace_register r join workplace w on w.id = r.workplace_id"
                        + " left join employer_register e on e.employer_id = w.employer_id where r.workplace_id = ?",
                row -> new RegisterView(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("industry_code"),
                        Rows.date(row, "closed_on"),
                        Rows.choice(row, "standing", RegisterStanding.class),
                        row.getBoolean("prospect")),
                workplace);
    }
}
