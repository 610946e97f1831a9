package no.innpass.platform.linter;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Reported words that nobody has reported for long (PRI-12). */
@Factory
class ForgetFalseHits {
    @Singleton
    ForgetsRows falseHits(Rows rows) {
        return ForgetsRows.of(
                rows, "FALSE_HITS", "retention.falseHit.months", List.of("language_false_hit where last_at < ?"));
    }
}
