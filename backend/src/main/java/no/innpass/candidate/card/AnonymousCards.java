package no.innpass.candidate.card;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
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
     * Last night's groups of a region, without people who have withdrawn since and without those that have fallen below k. Empty: the
     * employer is told to ask the market contact. By number, which says nothing.
     */
    @Transactional
    public List<CardGroup> forRegion(Region region) {
        return rows.current(region, clock.today()).stream()
                .map(CurrentClass::shown)
                .toList();
    }

    /** Last night's card of one person, while k people still carry it. */
    @Transactional
    public Optional<CardContent> of(UUID candidateId, Region region) {
        return rows.current(region, clock.today()).stream()
                .filter(each -> each.members().contains(candidateId))
                .map(CurrentClass::content)
                .findFirst();
    }

    /** A count as an employer may see it: rounded down to ten, and nothing below ten (PRI-14). */
    public static OptionalInt shown(int count) {
        return count < 10 ? OptionalInt.empty() : OptionalInt.of(count / 10 * 10);
    }

    /** The cards of today once more, after an import. */
    public void refresh() {
        snapshot.retake();
    }
}
