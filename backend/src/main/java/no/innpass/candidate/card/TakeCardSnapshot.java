package no.innpass.candidate.card;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** Makes the cards of a day (PRI-14). The day's row in {@code card_snapshot} decides which of several instances does it. */
@Singleton
class TakeCardSnapshot implements JobInPages {
    private final CardRows rows;
    private final LawfulPeople lawfulPeople;
    private final Settings settings;
    private final Clock clock;
    private final BusinessClock businessClock;

    TakeCardSnapshot(
            CardRows rows, LawfulPeople lawfulPeople, Settings settings, Clock clock, BusinessClock businessClock) {
        this.rows = rows;
        this.lawfulPeople = lawfulPeople;
        this.settings = settings;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "TAKE_CARDS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    /** After what changes the facts. */
    @Override
    public int turn() {
        return 1;
    }

    @Override
    public Set<ProcessingPurpose> purposes() {
        return EnumSet.of(ProcessingPurpose.SHOW_CARD);
    }

    /** @return how many groups were made: none when the day has its cards already */
    @Override
    @Transactional
    public int run(AskBasis basis) {
        LocalDate today = businessClock.today();
        int k = settings.integer("card.k");
        if (!rows.begin(today, k, clock.instant())) {
            return 0;
        }
        AtomicInteger number = new AtomicInteger();
        rows.showable(today).forEach((region, cards) -> {
            List<CardClass> classes = Generalise.generalise(lawful(cards, basis), k);
            classes.forEach(cardClass -> rows.insert(today, region, number.incrementAndGet(), cardClass));
        });
        rows.removeUntil(today.minusDays(settings.integer("retention.card.days")));
        return number.get();
    }

    private static List<CardFacts> lawful(List<CardFacts> cards, AskBasis basis) {
        Set<UUID> lawful = Set.copyOf(basis.of(
                ProcessingPurpose.SHOW_CARD,
                cards.stream().map(CardFacts::candidateId).toList()));
        return cards.stream()
                .filter(card -> lawful.contains(card.candidateId()))
                .toList();
    }

    /** Makes today's cards again, after many people at once were brought in. */
    @Transactional
    void retake() {
        rows.removeUntil(businessClock.today());
        run(lawfulPeople);
    }
}
