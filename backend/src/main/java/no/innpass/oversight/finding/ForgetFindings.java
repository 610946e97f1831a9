package no.innpass.oversight.finding;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Findings that were closed or withdrawn long ago. */
@Factory
class ForgetFindings {
    @Singleton
    ForgetsRows closedFindings(Rows rows) {
        return ForgetsRows.of(
                rows, "CLOSED_FINDINGS", "retention.case.years", List.of("audit_finding where closed_at < ?"));
    }
}
