package no.innpass.candidate.rights;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Requests to be deleted that have been answered, when they are not needed as proof any more (PRI-12). */
@Factory
class ForgetRequests {
    @Singleton
    ForgetsRows deletionRequests(Rows rows) {
        return ForgetsRows.of(
                rows,
                "DELETION_REQUESTS",
                "retention.consent.years",
                List.of("deletion_request where answered_at < ?"));
    }
}
