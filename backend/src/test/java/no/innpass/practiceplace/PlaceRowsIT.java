package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.Upserted;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PlaceRowsIT implements OnPostgres {
    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    TestPlaces test;

    @Inject
    PracticePlaces door;

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
    void theDatabaseRefusesWhatTheTableRefuses() {
        UUID id = test.published(workplace, 1);
        breaks("seats_within_positions", "update practice_place set seats_taken = -1 where id = ?", id);
        breaks("published_while_a_seat_is_left", "update practice_place set seats_taken = 1 where id = ?", id);
        breaks("filled_when_no_seat_is_left", "update practice_place set state = 'FILLED' where id = ?", id);
        breaks("closed_with_a_reason", "update practice_place set state = 'CLOSED' where id = ?", id);
        breaks("never_filled_with_a_cause", """
                update practice_place set state = 'CLOSED', closed_at = now(), close_reason = 'NEVER_FILLED' where id = ?""", id);
        breaks(
                "published_as_confirmed_and_approved",
                "update practice_place set confirmed_need = null where id = ?",
                id);
        breaks("current_need", "update practice_place set need_version = 9 where id = ?", id);
        UUID fresh = test.draft(workplace, Needs.place(Needs.full(), 1));
        breaks("submitted_before_all_else", "update practice_place set state = 'SUBMITTED' where id = ?", fresh);
        breaks(
                "law_is_named_where_it_demands",
                "update need_credential set legal_ground = null where place_id = ?",
                fresh);
        breaks("legal_ground", "update need_credential set legal_ground = ' ' where place_id = ?", fresh);
        breaks("law_is_named", "update need_language set kind = 'LEGAL_HARD' where place_id = ?", fresh);
        breaks("another_purpose_is_explained", "update need set purpose_explanation = null where place_id = ?", fresh);
        breaks(
                "need_task_task_fkey",
                "update need_task set task = 'no-such' where place_id = ? and position = 0",
                fresh);
    }

    @Test
    void bringingAPlaceInTwiceWritesItOnce() {
        Instant confirmed = Instant.parse("2026-03-01T08:00:00Z");
        PlaceEntry entry = new PlaceEntry(
                "demo-place-1", workplace, Needs.place(Needs.full(), 1), PlaceState.PUBLISHED, confirmed);
        Upserted first = test.in(() -> door.put(entry));
        assertThat(first.change()).isEqualTo(Upserted.Change.CREATED);
        assertThat(test.facts(first.id()).listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(test.place(first.id()).confirmedAt()).isEqualTo(confirmed);
        Position before = test.now();
        assertThat(test.in(() -> door.put(entry))).isEqualTo(Upserted.changed(first.id(), false));
        assertThat(test.events(before)).isEmpty();

        PlaceEntry bigger = new PlaceEntry(
                "demo-place-1", workplace, Needs.place(Needs.full(), 2), PlaceState.PUBLISHED, confirmed);
        assertThat(test.in(() -> door.put(bigger)).change()).isEqualTo(Upserted.Change.CHANGED);
        assertThat(test.facts(first.id()).freeSeats()).isEqualTo(2);
        PlaceEntry unowned = new PlaceEntry(
                "demo-place-2",
                firms.workplace("Eierløs", null),
                Needs.place(Needs.full(), 2),
                PlaceState.PUBLISHED,
                confirmed);
        assertThatThrownBy(() -> test.in(() -> door.put(unowned)))
                .isInstanceOf(Refused.class)
                .hasMessage("NO_OWNER");
    }

    @Test
    void givesFactsPageByPageForAnIndex() {
        UUID a = test.draft(workplace, Needs.place(Needs.small(), 1));
        UUID b = test.draft(workplace, Needs.place(Needs.full(), 1));
        List<PlaceFacts> two = door.factsAfter(a, 1);
        assertThat(two).extracting(PlaceFacts::id).containsExactly(b);
        assertThat(door.facts(List.of(a, b, TestPlaces.LOGIN))).containsOnlyKeys(a, b);
        assertThat(door.card(b).orElseThrow().tasks()).containsExactly("bake", "clean-kitchen");
        assertThat(door.cards(List.of())).isEmpty();
        assertThat(door.contact(door.card(a).orElseThrow()).orElseThrow().staffId())
                .isEqualTo(owner);
        Callers.Caller manager =
                callers.employer(Role.EMPLOYER_MANAGER, TestPlaces.LOGIN, ScopeKind.WORKPLACE, workplace);
        assertThat(door.belongsTo(manager.actor(), door.card(a).orElseThrow())).isTrue();
    }

    private void breaks(String constraint, String sql, UUID id) {
        assertThatThrownBy(() -> test.in(() -> rows.write(sql, id)))
                .as(sql)
                .hasStackTraceContaining(constraint)
                .message()
                .as("a log must not quote the row")
                .doesNotContain("Failing row");
    }
}
