package no.innpass.platform.held;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.i18n.Language;

/** Turns ids and codes of a room into the words that people know them by. What is not the room's is left out. */
public interface NamesThings {

    /** Names by id. Runs in a transaction. */
    default Map<UUID, String> names(Collection<UUID> ids) {
        return Map.of();
    }

    /** Words by code, as {@code bake} for baking; a number comes with its column, as {@code home=412}. */
    default Map<String, String> words(Collection<String> codes, Language language) {
        return Map.of();
    }
}
