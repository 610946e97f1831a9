package no.innpass.candidate.profile;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Facts and answers that were corrected or replaced; what holds now stays, with its source and date (PRI-12, CAN-03). */
@Factory
class ForgetReplaced {
    @Singleton
    ForgetsRows replacedFacts(Rows rows) {
        return ForgetsRows.of(
                rows,
                "REPLACED_FACTS",
                "retention.factHistory.months",
                Stream.concat(
                                FactTables.ALL.stream().map(table -> table.table() + " where ended_at < ?"),
                                Stream.of("profile_section where ended_at < ?", "fact_dispute where answered_at < ?"))
                        .toList());
    }
}
