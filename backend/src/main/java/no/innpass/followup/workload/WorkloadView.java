package no.innpass.followup.workload;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do.
 *
 * @param people candidates whose adviser it is
 * @param placements running ones that it follows up
 * @param overdue planned contacts past their days of grace, those that are escalated among them
 * @param escalated planned contacts that the leader is told of
 * @param oldestDays days since the date of the oldest overdue contact; absent where none is overdue
 * @param held contacts held in the last four weeks
 * @param sameWorkplace of the placements, how many are at the workplace that has most of them
 */
@Serdeable
record WorkloadView(
        int people,
        int placements,
        int overdue,
        int escalated,
        @Nullable Integer oldestDays,
        int held,
        int sameWorkplace) {

    static final WorkloadView NOTHING = new WorkloadView(0, 0, 0, 0, null, 0, 0);
}
