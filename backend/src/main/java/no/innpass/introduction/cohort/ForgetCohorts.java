package no.innpass.introduction.cohort;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Who was in a class, and what was proposed, goes after the run as closed suggestions do (PRI-12); course and run stay, without people. */
@Factory
class ForgetCohorts {
    @Singleton
    ForgetsRows cohorts(Rows rows) {
        return ForgetsRows.of(
                rows,
                "COHORTS",
                "retention.introduction.months",
                List.of(
                        "cohort c where exists (select from course_run r where r.id = c.run_id and r.ends_on < ?::timestamptz::date)"));
    }
}
