package no.innpass.candidate.card;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** Makes the cards of a day (PRI-14). The day's row in {@code card_snapshot} decides which of several instances does it. */
@Singleton
class TakeCardSnapshot {
    private final CardRows rows;
    private final Settings settings;
    private final Clock clock;
    private final BusinessClock businessClock;

    TakeCardSnapshot(CardRows rows, Settings settings, Clock clock, BusinessClock businessClock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    /** @return false when the day has its cards already */
    @Transactional
    boolean take() {
        LocalDate today = businessClock.today();
        int k = settings.integer("card.k");
        if (!rows.begin(today, k, clock.instant())) {
            return false;
        }
        AtomicInteger number = new AtomicInteger();
        rows.showable(today).forEach((region, cards) -> {
            List<CardClass> classes = Generalise.generalise(cards, k);
            classes.forEach(cardClass -> rows.insert(today, region, number.incrementAndGet(), cardClass));
        });
        rows.removeUntil(today.minusDays(2));
        return true;
    }

    /** Makes today's cards again, after many people at once were brought in. */
    @Transactional
    void retake() {
        rows.removeUntil(businessClock.today());
        take();
    }
}
