package no.innpass.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param asked what to put behind the address of the page: one click opens the search as it was kept */
@Serdeable
record SavedSearchView(UUID id, SearchSide side, String name, String asked, long version) {
    static SavedSearchView of(SavedSearch search) {
        return new SavedSearchView(search.id(), search.side(), search.name(), search.asked(), search.version());
    }
}
