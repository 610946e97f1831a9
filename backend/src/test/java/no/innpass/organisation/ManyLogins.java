package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Logins as they would be after years. */
@Singleton
class ManyLogins {
    private final Rows rows;

    ManyLogins(Rows rows) {
        this.rows = rows;
    }

    /** Each called "Person nr00001 Mange" and so on, without a link. */
    @Transactional
    void add(int count) {
        rows.write("""
                insert into login (id, kind, person_id, display_name)
                select gen_random_uuid(), 'EMPLOYER', gen_random_uuid(), 'Person nr' || lpad(n::text, 5, '0') || ' Mange'
                from generate_series(1, ?) n""", count);
    }

    /** These two are the only administrators. */
    @Transactional
    void keepAdmins(UUID one, UUID other) {
        rows.write("delete from affiliation where role = 'ADMIN' and login_id not in (?, ?)", one, other);
    }
}
