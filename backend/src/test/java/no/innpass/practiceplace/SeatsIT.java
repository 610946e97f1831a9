package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SeatsIT implements OnPostgres {
    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    TestPlaces test;

    @Inject
    PracticePlaces door;

    @Inject
    EditNeed editNeed;

    @Inject
    Rows rows;

    UUID owner = TestPlaces.LOGIN;
    UUID workplace = TestPlaces.LOGIN;

    @BeforeAll
    void oneFirm() {
        owner = callers.staff(Role.MARKET_CONTACT).actor().personId();
        workplace = firms.workplace("Nordlys Bakeri (oppdiktet)", owner);
    }

    @Test
    void theLastSeatFillsThePlaceAndAReleasedOneOpensIt() {
        UUID id = test.published(workplace, 2);
        test.take(id);
        assertThat(test.facts(id).freeSeats()).isEqualTo(1);
        Position before = test.now();
        test.take(id);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.FILLED);
        assertThat(test.events(before)).contains("PracticePlaceFilled");
        assertThatThrownBy(() -> test.take(id)).hasMessage("PLACE_FULL");
        test.release(id);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PUBLISHED);
        assertThat(test.facts(id).freeSeats()).isEqualTo(1);
        assertThatThrownBy(() -> editNeed.edit(
                        id, Needs.place(Needs.small(), 0), test.place(id).version(), TestPlaces.EMPLOYER))
                .hasMessage("NEED_NOT_VALID");
        Position released = test.now();
        editNeed.edit(id, Needs.place(Needs.small(), 1), test.place(id).version(), TestPlaces.EMPLOYER);
        assertThat(test.place(id).state()).as("one position, one taken").isEqualTo(PlaceState.FILLED);
        assertThat(test.events(released)).contains("PracticePlaceFilled").doesNotContain("PracticePlaceReopened");
        editNeed.edit(id, Needs.place(Needs.small(), 2), test.place(id).version(), TestPlaces.EMPLOYER);
        assertThat(test.place(id).state()).as("two positions, one taken").isEqualTo(PlaceState.PUBLISHED);
        assertThat(test.events(released)).contains("PracticePlaceReopened");
        test.release(id);
    }

    @Test
    void aSeatReleasedAfterTheWindowClosesTheFilledPlace() {
        UUID id = test.published(workplace, Needs.place(Needs.small(), 1, LocalDate.of(2026, 3, 1)));
        test.take(id);
        test.release(id);
        assertThat(test.place(id).closeReason()).isEqualTo(CloseReason.FILLED);
    }

    @Test
    @Requirement("OVS-02")
    void aReachedCapStopsSeatsAndShowsInTheFactsOfEveryPlaceThere() {
        UUID unit = firms.workplace("Liten", owner);
        test.in(() -> rows.write("update workplace set employees = 5, size_band = 'S5_19' where id = ?", unit));
        test.in(() -> rows.write("update workplace_standing set cap = 1 where workplace_id = ?", unit));
        UUID first = test.published(unit, 2);
        UUID second = test.published(unit, 2);
        Position before = test.now();
        test.take(first);
        assertThat(test.facts(first).capReached()).isTrue();
        assertThat(test.events(before)).contains("WorkplaceChanged");
        door.workplaceChanged(unit);
        assertThat(test.facts(second).capReached()).isTrue();
        long version = test.facts(second).version();
        door.workplaceChanged(unit);
        assertThat(test.facts(second).version()).as("equal facts write nothing").isEqualTo(version);
        assertThatThrownBy(() -> test.take(second)).hasMessage("CAP_REACHED");
        assertThat(test.place(second).seatsTaken()).isZero();
        test.release(first);
    }

    @Test
    void factsAreWrittenInTheTransactionOfTheChange() {
        UUID id = test.published(workplace, 2);
        PlaceFacts before = test.facts(id);
        assertThatThrownBy(() -> test.in(() -> {
                    door.takeSeat(id, false);
                    assertThat(door.facts(id).orElseThrow().freeSeats()).isEqualTo(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(test.facts(id)).isEqualTo(before);
        assertThat(test.place(id).seatsTaken()).isZero();
    }

    @Test
    void theLastSeatGoesToOneOfThoseWhoReachForItAtOnce() throws Exception {
        UUID id = test.published(workplace, 1);
        List<Future<Boolean>> hands = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                hands.add(people.submit(() -> reach(id)));
            }
        }
        int seated = 0;
        for (Future<Boolean> hand : hands) {
            seated += hand.get() ? 1 : 0;
        }
        assertThat(seated).isEqualTo(1);
        assertThat(test.place(id).seatsTaken()).isEqualTo(1);
        test.release(id);
    }

    private boolean reach(UUID id) {
        try {
            test.take(id);
            return true;
        } catch (Refused full) {
            assertThat(full).hasMessage("PLACE_FULL");
            return false;
        }
    }
}
