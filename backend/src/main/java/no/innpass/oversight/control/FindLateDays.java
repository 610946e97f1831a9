package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import no.innpass.followup.FollowUps;
import no.innpass.followup.Urgency;
import no.innpass.platform.time.BusinessClock;

/** Says from which day on things are late today; of contacts as the worklists say it. */
@Singleton
class FindLateDays {
    private final FollowUps followUps;
    private final BusinessClock clock;

    FindLateDays(FollowUps followUps, BusinessClock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    LateDays today() {
        return new LateDays(followUps.lastDay(Urgency.OVERDUE), clock.today().minusDays(1));
    }
}
