package no.innpass.candidate.consent;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Consents that were refused, withdrawn or ran out, when they are not needed as proof any more (PRI-12). */
@Factory
class ForgetEnded {
    @Singleton
    ForgetsRows endedConsents(Rows rows) {
        return ForgetsRows.of(
                rows,
                "ENDED_CONSENTS",
                "retention.consent.years",
                List.of(
                        "consent where state in ('REFUSED', 'WITHDRAWN', 'EXPIRED') and coalesce(ended_at, answered_at) < ?"));
    }
}
