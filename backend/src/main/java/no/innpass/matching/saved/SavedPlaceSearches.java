package no.innpass.matching.saved;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.search.SearchPlaces;
import no.innpass.platform.database.Rows;

/** Door to the kept searches in places: which of them a new place would be found by. Joins the caller's transaction. */
@Singleton
public class SavedPlaceSearches {
    private final Rows rows;
    private final SearchPlaces searchPlaces;

    SavedPlaceSearches(Rows rows, SearchPlaces searchPlaces) {
        this.rows = rows;
        this.searchPlaces = searchPlaces;
    }

    /** One of each owner, the first by name. */
    public record Hit(UUID search, UUID owner) {}

    public List<Hit> finding(UUID place) {
        record Kept(UUID id, UUID owner, String asked) {}
        List<Kept> all = rows.list(
                "select id, owner_id, asked from saved_search where side = 'PLACES' order by owner_id, lower(name), id",
                row -> new Kept(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
        return all.stream()
                .filter(kept -> searchPlaces.finds(kept.asked(), place))
                .map(kept -> new Hit(kept.id(), kept.owner()))
                .toList();
    }
}
