package no.innpass.candidate.card;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import no.innpass.geography.Region;
import no.innpass.platform.time.BusinessClock;

/** Door to the cards without names. */
@Singleton
public class AnonymousCards {
    private final CardRows rows;
    private final TakeCardSnapshot snapshot;
    private final BusinessClock clock;

    AnonymousCards(CardRows rows, TakeCardSnapshot snapshot, BusinessClock clock) {
        this.rows = rows;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /**
     * Last night's cards of a region, without people who have withdrawn since and without classes that have fallen below k. Empty:
     * the employer is told to ask the market contact. In an order that says nothing.
     */
    @Transactional
    public List<AnonymousCard> forRegion(Region region) {
        return rows.current(region, clock.today());
    }

    /** A count as an employer may see it: rounded down to ten, and nothing below ten (PRI-14). */
    public static OptionalInt shown(int count) {
        return count < 10 ? OptionalInt.empty() : OptionalInt.of(count / 10 * 10);
    }

    /** The cards of today, if they are not made yet; the daily job calls it. */
    public boolean takeSnapshot() {
        return snapshot.take();
    }

    /** The cards of today once more, after an import. */
    public void refresh() {
        snapshot.retake();
    }
}
