package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.innpass.platform.jobs.JobThatProtects;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.time.BusinessClock;

/** The clock: a request or offer whose last day has gone by without an answer expires; no penalty (INT-03). */
@Singleton
class ExpireRequests implements JobThatProtects {
    private final IntroductionRows rows;
    private final Way way;
    private final BusinessClock clock;

    ExpireRequests(IntroductionRows rows, Way way, BusinessClock clock) {
        this.rows = rows;
        this.way = way;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "EXPIRE_REQUESTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String why() {
        return "ends requests and offers that nobody answered, and with them what the employer was shown of the person";
    }

    /** At most 200 in one run. */
    @Override
    @Transactional
    public int run() {
        List<Introduction> overdue = rows.overdue(clock.today());
        for (Introduction introduction : overdue) {
            way.stored(introduction.in(way.stepBySystem(introduction, IntroductionAction.EXPIRE)));
        }
        return overdue.size();
    }
}
