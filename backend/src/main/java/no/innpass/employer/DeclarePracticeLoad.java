package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** Records how many other practice persons a workplace has; they count in its cap (EMP-15, OVS-02). */
@Singleton
class DeclarePracticeLoad {
    private final StandingRows standings;
    private final Outbox outbox;
    private final BusinessClock clock;

    DeclarePracticeLoad(StandingRows standings, Outbox outbox, BusinessClock clock) {
        this.standings = standings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    void declare(UUID workplace, PracticeLoadRequest load) {
        if (standings.declare(workplace, load.others(), load.source(), clock.today()) == 0) {
            throw new Refused(new CommonProblem.NotFound());
        }
        outbox.append(new WorkplaceChanged(workplace));
    }
}
