package no.innpass.matching.saved;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Searches that nobody has opened for long (PRI-12). */
@Factory
class ForgetSavedSearches {
    @Singleton
    ForgetsRows savedSearches(Rows rows) {
        return ForgetsRows.of(
                rows, "SAVED_SEARCHES", "retention.savedSearch.months", List.of("saved_search where used_at < ?"));
    }
}
