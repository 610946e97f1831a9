package no.innpass.practiceplace;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/**
 * Requests of firms that wanted to join, once the office has answered (PRI-12). What an accepted one has become, the workplace, its contact
 * and the draft of a place, stands by itself; one that waits is a task and stays.
 */
@Factory
class ForgetJoins {
    @Singleton
    ForgetsRows joins(Rows rows) {
        return ForgetsRows.of(
                rows, "ANSWERED_JOINS", "retention.join.months", List.of("join_request where decided_at < ?"));
    }
}
