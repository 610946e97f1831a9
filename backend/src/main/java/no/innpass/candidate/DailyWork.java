package no.innpass.candidate;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.consent.Consents;

/**
 * What a new day changes without anybody doing anything: consents and certificates run out, days of tests pass, cards are made anew. Looked for soon
 * after the start and every hour; doing it twice changes nothing. Off with {@code jobs.enabled=false}.
 */
@Singleton
@Requires(property = "jobs.enabled", notEquals = "false")
class DailyWork {
    private final Consents consents;
    private final ExpireCredentials expireCredentials;
    private final RepackCandidates repack;
    private final AnonymousCards cards;

    DailyWork(Consents consents, ExpireCredentials expireCredentials, RepackCandidates repack, AnonymousCards cards) {
        this.consents = consents;
        this.expireCredentials = expireCredentials;
        this.repack = repack;
        this.cards = cards;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1h")
    void run() {
        consents.expire();
        expireCredentials.expire();
        repack.overdue();
        cards.takeSnapshot();
    }
}
