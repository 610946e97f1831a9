package no.innpass.candidate.exposure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** Door: counts that candidates were seen. A count of the day, and nothing of who looked. */
@Singleton
public class Exposures {
    /** In the order of ids, so that two lists with the same people never wait for one another in a ring. */
    private static final String COUNT = """
            insert into candidate_exposure (candidate_id, kind, day, times)
            select c.id, ?, ?, 1 from candidate c where c.id = any(?::uuid[]) order by c.id
            on conflict (candidate_id, kind, day) do update set times = candidate_exposure.times + 1""";

    private final Rows rows;
    private final BusinessClock clock;

    Exposures(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Their lines were in a list for a place. */
    @Transactional
    public void shown(Collection<UUID> candidates) {
        count(ExposureKind.SHOWN, candidates);
    }

    /** Somebody looked closer at them. */
    @Transactional
    public void opened(Collection<UUID> candidates) {
        count(ExposureKind.OPENED, candidates);
    }

    private void count(ExposureKind kind, Collection<UUID> candidates) {
        if (!candidates.isEmpty()) {
            rows.write(COUNT, kind, clock.today(), candidates);
        }
    }
}
