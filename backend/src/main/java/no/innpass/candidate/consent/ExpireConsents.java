package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import no.innpass.platform.jobs.JobThatProtects;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.time.BusinessClock;

/** A yes ends after its last day. Before the other jobs of the hour: the cards of the day are made of those that still hold. */
@Singleton
class ExpireConsents implements JobThatProtects {
    private final ChangeConsent change;
    private final BusinessClock clock;

    ExpireConsents(ChangeConsent change, BusinessClock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "EXPIRE_CONSENTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    @Override
    public int turn() {
        return -3;
    }

    @Override
    public String why() {
        return "ends what a person has allowed, on the last day they said";
    }

    @Override
    public int run() {
        int ended = 0;
        int batch = change.expire(clock.today());
        while (batch > 0) {
            ended += batch;
            batch = change.expire(clock.today());
        }
        return ended;
    }
}
