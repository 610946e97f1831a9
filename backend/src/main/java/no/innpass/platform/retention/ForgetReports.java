package no.innpass.platform.retention;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;

/** Reports of the job itself. */
@Factory
class ForgetReports {
    @Singleton
    ForgetsRows reports(Rows rows) {
        return ForgetsRows.of(
                rows, "RETENTION_REPORTS", "retention.report.years", List.of("retention_run where begun_at < ?"));
    }
}
