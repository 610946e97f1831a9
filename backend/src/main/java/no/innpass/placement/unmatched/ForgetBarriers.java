package no.innpass.placement.unmatched;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Counts of people who are unmatched no longer: nobody counts them anew. */
@Factory
class ForgetBarriers {
    @Singleton
    ForgetsRows barriers(Rows rows) {
        return ForgetsRows.of(
                rows,
                "BARRIERS",
                "retention.barrier.days",
                List.of("candidate_barrier where counted_on < ?::timestamptz::date"));
    }
}
