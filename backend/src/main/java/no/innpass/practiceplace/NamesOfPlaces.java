package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.held.NamesThings;

/** What practice places are called, in the version of the need that holds. */
@Singleton
class NamesOfPlaces implements NamesThings {
    private final Rows rows;

    NamesOfPlaces(Rows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        rows.list("""
                select p.id, n.title from practice_place p join need n on n.place_id = p.id and n.version = p.need_version
                where p.id = any(?::uuid[]) and n.title is not null""", row -> names.put(row.getObject(1, UUID.class), row.getString(2)), ids);
        return names;
    }
}
