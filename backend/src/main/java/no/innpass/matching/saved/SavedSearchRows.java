package no.innpass.matching.saved;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Table {@code saved_search}; every call runs inside the caller's transaction. */
@Singleton
class SavedSearchRows {
    private final Rows rows;

    SavedSearchRows(Rows rows) {
        this.rows = rows;
    }

    /** By side, then by name. */
    List<SavedSearch> of(UUID owner) {
        return rows.list(
                "select * from saved_search where owner_id = ? order by side, lower(name), id",
                SavedSearchRows::search,
                owner);
    }

    /** Locked, so that of two changes at once the later one is told. */
    Optional<SavedSearch> lock(UUID id, UUID owner) {
        return rows.first(
                "select * from saved_search where id = ? and owner_id = ? for update",
                SavedSearchRows::search,
                id,
                owner);
    }

    void insert(SavedSearch search, Instant now) {
        rows.write(
                "insert into saved_search (id, owner_id, side, name, asked, used_at, version) values (?, ?, ?, ?, ?, ?, ?)",
                search.id(),
                search.owner(),
                search.side(),
                search.name(),
                search.asked(),
                now,
                search.version());
    }

    void update(SavedSearch search, Instant now) {
        rows.write(
                "update saved_search set side = ?, name = ?, asked = ?, used_at = ?, version = ? where id = ?",
                search.side(),
                search.name(),
                search.asked(),
                now,
                search.version(),
                search.id());
    }

    /** Opened today: its term begins anew. */
    void used(UUID id, Instant now) {
        rows.write("update saved_search set used_at = ? where id = ?", now, id);
    }

    void delete(UUID id) {
        rows.write("delete from saved_search where id = ?", id);
    }

    private static SavedSearch search(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                SearchSide.valueOf(row.getString("side")),
                row.getString("name"),
                row.getString("asked"),
                row.getLong("version"));
    }
}
