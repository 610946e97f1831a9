package no.innpass.candidate.exposure;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Counts of days that are past their term (PRI-12). */
@Factory
class ForgetExposure {
    @Singleton
    ForgetsRows exposure(Rows rows) {
        return ForgetsRows.of(
                rows,
                "EXPOSURE",
                "retention.introduction.months",
                List.of("candidate_exposure where day < ?::timestamptz::date"));
    }
}
