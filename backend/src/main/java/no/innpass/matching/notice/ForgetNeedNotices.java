package no.innpass.matching.notice;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Notices are news, and go when they are none (PRI-12). */
@Factory
class ForgetNeedNotices {
    @Singleton
    ForgetsRows needNotices(Rows rows) {
        return ForgetsRows.of(
                rows,
                "NEED_NOTICES",
                "retention.needNotice.days",
                List.of("need_notice where made_at < ?", "noticed_need where told_at < ?"));
    }
}
