package no.innpass.process;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** A reaction that no basis came for in as long as a draft is kept does not come any more. */
@Factory
class ForgetPutOff {
    @Singleton
    ForgetsRows putOffReactions(Rows rows) {
        return ForgetsRows.of(
                rows, "PUT_OFF_REACTIONS", "retention.draft.weeks", List.of("reaction_put_off where at < ?"));
    }
}
