package no.innpass.platform.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Idempotency keys that {@link ForgetKeys} has left, where it was off. */
@Factory
class ForgetOldKeys {
    @Singleton
    ForgetsRows idempotencyKeys(Rows rows) {
        return ForgetsRows.of(
                rows,
                "IDEMPOTENCY_KEYS",
                "retention.key.days",
                List.of("idempotency_key where created_at < least(?, now() - interval '1 day')"));
    }
}
