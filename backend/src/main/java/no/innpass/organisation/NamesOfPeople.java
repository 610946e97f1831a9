package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.held.NamesThings;

/** Names of offices, providers, staff and logins. */
@Singleton
class NamesOfPeople implements NamesThings {
    private final Rows rows;

    NamesOfPeople(Rows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        rows.list("""
                with wanted as (select unnest(?::uuid[]) as id)
                select id, name from wanted join office using (id)
                union all select id, name from wanted join provider using (id)
                union all select id, name from wanted join staff_member using (id)
                union all select id, display_name from wanted join login using (id)""", row -> names.put(row.getObject(1, UUID.class), row.getString(2)), ids);
        return names;
    }
}
