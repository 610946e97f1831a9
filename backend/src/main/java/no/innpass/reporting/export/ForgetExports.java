package no.innpass.reporting.export;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Lines of the register of exports that are past their term. */
@Factory
class ForgetExports {
    @Singleton
    ForgetsRows exports(Rows rows) {
        return ForgetsRows.of(rows, "EXPORTS", "retention.report.years", List.of("data_export where made_at < ?"));
    }
}
