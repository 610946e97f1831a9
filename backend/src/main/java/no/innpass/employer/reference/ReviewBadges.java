package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.time.BusinessClock;

/** The clock: every workplace that wants the badge is counted once a day (EMP-21). */
@Singleton
class ReviewBadges implements JobOnThings {
    private static final int PAGE = 500;

    private final BadgeRows rows;
    private final CountBadges countBadges;
    private final BusinessClock clock;

    ReviewBadges(BadgeRows rows, CountBadges countBadges, BusinessClock clock) {
        this.rows = rows;
        this.countBadges = countBadges;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "REVIEW_REFERENCE_EMPLOYERS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "workplaces: whether they meet the published criteria of a reference employer, with notice before the badge falls away";
    }

    /** At most 500 in one run. */
    @Override
    @Transactional
    public int run() {
        List<Badge> due = rows.due(clock.today(), PAGE);
        countBadges.count(due);
        return due.size();
    }
}
