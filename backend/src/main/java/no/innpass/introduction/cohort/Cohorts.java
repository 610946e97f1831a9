package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.time.BusinessClock;

/** Door to the people of course runs. */
@Singleton
public class Cohorts {
    private final CohortRows rows;
    private final BusinessClock clock;

    Cohorts(CohortRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Brings somebody into the cohort of a run, in the caller's transaction; false when the person is there already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean join(UUID run, UUID candidate) {
        boolean joined = rows.join(run, candidate, clock.today());
        if (joined) {
            rows.changed(run);
        }
        return joined;
    }
}
