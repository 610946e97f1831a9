package no.innpass.practiceplace;

import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.state.ActorKind;
import no.innpass.testing.MutableClock;

/** Places in any state of their life for tests, each a millisecond after the one before, so that ids are in the order of the calls. */
@Singleton
public class TestPlaces {
    static final UUID LOGIN = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final Acting EMPLOYER = new Acting(ActorKind.EMPLOYER, LOGIN);
    static final Acting MARKET = new Acting(ActorKind.MARKET_CONTACT, LOGIN);

    private final DraftPracticePlace draftPracticePlace;
    private final PostPracticePlace postPracticePlace;
    private final ApprovePracticePlace approvePracticePlace;
    private final EditNeed editNeed;
    private final PracticePlaces door;
    private final PracticePlaceRows rows;
    private final NeedRows needs;
    private final Outbox outbox;
    private final MutableClock clock;
    private final SynchronousTransactionManager<Connection> transactions;

    TestPlaces(
            DraftPracticePlace draftPracticePlace,
            PostPracticePlace postPracticePlace,
            ApprovePracticePlace approvePracticePlace,
            EditNeed editNeed,
            PracticePlaces door,
            PracticePlaceRows rows,
            NeedRows needs,
            Outbox outbox,
            MutableClock clock,
            SynchronousTransactionManager<Connection> transactions) {
        this.draftPracticePlace = draftPracticePlace;
        this.postPracticePlace = postPracticePlace;
        this.approvePracticePlace = approvePracticePlace;
        this.editNeed = editNeed;
        this.door = door;
        this.rows = rows;
        this.needs = needs;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    public UUID draft(UUID workplace, PracticePlaceRequest place) {
        clock.advance(Duration.ofMillis(1));
        return draftPracticePlace.draft(new NewPracticePlaceRequest(workplace, place), EMPLOYER);
    }

    /** A small need, submitted by the employer; the workplace has an owner. */
    public UUID submitted(UUID workplace, int positions) {
        UUID id = draft(workplace, Needs.place(Needs.small(), positions));
        postPracticePlace.post(id, EMPLOYER);
        return id;
    }

    /** A small need, published; the workplace has an owner. */
    public UUID published(UUID workplace, int positions) {
        return published(workplace, Needs.place(Needs.small(), positions));
    }

    public UUID published(UUID workplace, PracticePlaceRequest place) {
        UUID id = draft(workplace, place);
        postPracticePlace.post(id, EMPLOYER);
        approvePracticePlace.approve(id, MARKET);
        return id;
    }

    /** Changed by the employer. */
    void edit(UUID id, PracticePlaceRequest place) {
        editNeed.edit(id, place, place(id).version(), EMPLOYER);
    }

    void take(UUID id) {
        in(() -> {
            door.takeSeat(id, false);
            return 0;
        });
    }

    void release(UUID id) {
        in(() -> {
            door.releaseSeat(id);
            return 0;
        });
    }

    PracticePlace place(UUID id) {
        return in(() -> rows.find(id)).orElseThrow();
    }

    Need need(UUID id, int version) {
        return in(() -> needs.find(id, version)).orElseThrow();
    }

    PlaceFacts facts(UUID id) {
        return door.facts(id).orElseThrow();
    }

    Position now() {
        return outbox.horizon();
    }

    /** Names of the events after a position. */
    List<String> events(Position after) {
        return outbox.after(after, 100).stream().map(StoredEvent::kind).toList();
    }

    <T> T in(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }
}
