package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.innpass.Requirement;
import no.innpass.employer.AddWorkplaceRequest;
import no.innpass.employer.Sector;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.employer.Workplaces;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.state.ActorKind;
import no.innpass.shared.ContractType;
import no.innpass.shared.Prospect;
import no.innpass.shared.Upserted;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PracticePlaceIT implements OnPostgres {
    private static final UUID LOGIN = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final Acting EMPLOYER = new Acting(ActorKind.EMPLOYER, LOGIN);
    private static final Acting MARKET = new Acting(ActorKind.MARKET_CONTACT, LOGIN);

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Workplaces workplaces;

    @Inject
    PracticePlaces door;

    @Inject
    PracticePlaceRows places;

    @Inject
    NeedRows needs;

    @Inject
    DraftPracticePlace draftPracticePlace;

    @Inject
    PostPracticePlace postPracticePlace;

    @Inject
    ApprovePracticePlace approvePracticePlace;

    @Inject
    EditNeed editNeed;

    @Inject
    ConfirmPracticePlace confirmPracticePlace;

    @Inject
    ClosePracticePlace closePracticePlace;

    @Inject
    Outbox outbox;

    @Inject
    MutableClock clock;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    UUID owner = LOGIN;
    UUID workplace = LOGIN;

    @BeforeAll
    void oneFirm() {
        owner = callers.staff(Role.MARKET_CONTACT).actor().personId();
        workplace = firms.workplace("Nordlys Bakeri (oppdiktet)", owner);
    }

    @Test
    @Requirement("PLC-01")
    void keepsEveryFieldOfANeed() {
        UUID id = draft(Needs.full(), 2);
        assertThat(needs(id, 1)).isEqualTo(Needs.full());
        assertThat(needs(draft(Need.EMPTY, 1), 1)).isEqualTo(Need.EMPTY);
    }

    @Test
    @Requirement("PLC-04")
    void aNeedWithoutATaskCannotBeSubmitted() {
        UUID id = draft(Needs.with(List.of(), Prospect.NONE), 1);
        assertThatThrownBy(() -> postPracticePlace.post(id, EMPLOYER)).hasMessage("PLACE_INCOMPLETE");
        assertThat(place(id).state()).isEqualTo(PlaceState.DRAFT);
    }

    @Test
    @Requirement("EMP-03")
    void aWorkplaceWithoutOwnerCannotPublish() {
        UUID nobodys = firms.workplace("Uten eier", null);
        UUID id =
                draftPracticePlace.draft(new NewPracticePlaceRequest(nobodys, Needs.place(Needs.small(), 1)), EMPLOYER);
        assertThatThrownBy(() -> postPracticePlace.post(id, EMPLOYER)).hasMessage("NO_OWNER");

        UUID submitted = submitted(1);
        in(() -> rows.write("update practice_place set workplace_id = ? where id = ?", nobodys, submitted));
        assertThatThrownBy(() -> approvePracticePlace.approve(submitted, MARKET))
                .hasMessage("NO_OWNER");
    }

    @Test
    @Requirement("PLC-15")
    void isPublishedByOneApprovalAndTheFactsFollowEachState() {
        Position start = outbox.horizon();
        UUID id = draft(Needs.small(), 1);
        assertThat(facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        postPracticePlace.post(id, EMPLOYER);
        assertThat(facts(id).listing()).isEqualTo(PlaceListing.STAFF);
        approvePracticePlace.approve(id, MARKET);
        assertThat(facts(id).listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(facts(id).version()).isEqualTo(3);
        assertThat(events(start))
                .containsExactly(
                        "PlaceFactsChanged",
                        "PracticePlacePosted",
                        "PlaceFactsChanged",
                        "PracticePlacePublished",
                        "PlaceFactsChanged");
        assertThat(log(id)).containsExactly("DRAFT EMPLOYER", "SUBMIT EMPLOYER", "APPROVE MARKET_CONTACT");
    }

    @Test
    @Requirement("PLC-13")
    void whatStaffEntersWaitsForTheEmployersYes() {
        UUID id =
                draftPracticePlace.draft(new NewPracticePlaceRequest(workplace, Needs.place(Needs.small(), 1)), MARKET);
        postPracticePlace.post(id, MARKET);
        assertThatThrownBy(() -> approvePracticePlace.approve(id, MARKET)).hasMessage("NOT_CONFIRMED");
        confirmPracticePlace.confirm(id);
        editNeed.edit(id, Needs.place(Needs.full(), 1), place(id).version(), MARKET);
        assertThatThrownBy(() -> approvePracticePlace.approve(id, MARKET))
                .as("the yes was to what stood there before")
                .hasMessage("NOT_CONFIRMED");
        confirmPracticePlace.confirm(id);
        approvePracticePlace.approve(id, MARKET);
        assertThat(place(id).state()).isEqualTo(PlaceState.PUBLISHED);
    }

    @Test
    @Requirement("PLC-01")
    void editingMakesVersionTwoAndVersionOneStays() {
        UUID id = submitted(1);
        Need before = needs(id, 1);
        Need after = new Need(
                "Nytt navn",
                null,
                List.of(Needs.BAKE, Needs.KITCHEN),
                before.credentials(),
                before.language(),
                before.functions(),
                before.hours(),
                before.flexibility(),
                before.purposes(),
                before.job(),
                before.support());
        editNeed.edit(id, Needs.place(after, 1), place(id).version(), EMPLOYER);

        assertThat(place(id).needVersion()).isEqualTo(2);
        assertThat(door.need(id, 1)).contains(before);
        assertThat(door.need(id, 2)).contains(after);
        assertThat(facts(id).tasks()).hasSize(2);
        assertThatThrownBy(() -> in(() -> rows.write("update need set title = 'x' where place_id = ?", id)))
                .hasStackTraceContaining("is never changed");
        assertThatThrownBy(() -> in(() -> rows.write("delete from need_task where place_id = ?", id)))
                .hasStackTraceContaining("is never changed");
    }

    @Test
    void aDraftIsWrittenOverAndTheSameAgainWritesNothing() {
        UUID id = draft(Needs.small(), 1);
        editNeed.edit(id, Needs.place(Needs.full(), 3), 0, EMPLOYER);
        assertThat(place(id).needVersion()).isEqualTo(1);
        assertThat(needs(id, 1)).isEqualTo(Needs.full());
        Position before = outbox.horizon();
        long version = place(id).version();
        editNeed.edit(id, Needs.place(Needs.full(), 3), version, EMPLOYER);
        assertThat(place(id).version()).isEqualTo(version);
        assertThat(events(before)).isEmpty();
    }

    @Test
    void aStaleEditIsRefused() {
        UUID id = draft(Needs.small(), 1);
        editNeed.edit(id, Needs.place(Needs.full(), 1), 0, EMPLOYER);
        assertThatThrownBy(() -> editNeed.edit(id, Needs.place(Needs.small(), 1), 0, EMPLOYER))
                .hasMessage("CONFLICT");
    }

    @Test
    @Requirement("PLC-11")
    void theProspectIsLockedFromTheApprovalOn() {
        UUID id = published(1);
        Need none = Needs.with(List.of(Needs.BAKE), Prospect.NONE);
        assertThatThrownBy(
                        () -> editNeed.edit(id, Needs.place(none, 1), place(id).version(), EMPLOYER))
                .hasMessage("PROSPECT_LOCKED");
    }

    @Test
    @Requirement("PLC-10")
    void aPublicWorkplaceCitesAPostForAPermanentContract() {
        UUID employer = firms.employer("Kommunen", Sector.MUNICIPAL);
        UUID unit = in(() ->
                        workplaces.put(new AddWorkplaceRequest(employer, firms.number(), owner, null, municipal())))
                .id();
        Need permanent = Needs.with(
                List.of(Needs.BAKE), Prospect.INTENDED, new NeedTerms.Contract(ContractType.PERMANENT, null, null));
        UUID id = draftPracticePlace.draft(new NewPracticePlaceRequest(unit, Needs.place(permanent, 1)), EMPLOYER);
        assertThatThrownBy(() -> postPracticePlace.post(id, EMPLOYER)).hasMessage("PLACE_INCOMPLETE");
        editNeed.edit(id, Needs.place(Needs.full(), 1), place(id).version(), EMPLOYER);
        postPracticePlace.post(id, EMPLOYER);
    }

    @Test
    @Requirement("PLC-17")
    void closesWithAReasonAndACauseWhereNobodyCame() {
        UUID id = published(1);
        CloseRequest bare = new CloseRequest(CloseReason.NEVER_FILLED, null);
        assertThatThrownBy(() -> closePracticePlace.close(id, bare, EMPLOYER)).hasMessage("NEED_NOT_VALID");
        closePracticePlace.close(
                id, new CloseRequest(CloseReason.NEVER_FILLED, NeverFilledCause.NO_CANDIDATE), EMPLOYER);
        assertThat(facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        assertThatThrownBy(() -> confirmPracticePlace.confirm(id)).hasMessage("STEP_REFUSED");
        assertThatThrownBy(() -> closePracticePlace.close(
                        draft(Needs.small(), 1), new CloseRequest(CloseReason.WITHDRAWN, null), EMPLOYER))
                .hasMessage("STEP_REFUSED");
    }

    @Test
    void theLastSeatFillsThePlaceAndAReleasedOneOpensIt() {
        UUID id = published(2);
        take(id);
        assertThat(facts(id).freeSeats()).isEqualTo(1);
        Position before = outbox.horizon();
        take(id);
        assertThat(place(id).state()).isEqualTo(PlaceState.FILLED);
        assertThat(events(before)).contains("PracticePlaceFilled");
        assertThatThrownBy(() -> take(id)).hasMessage("PLACE_FULL");
        release(id);
        assertThat(place(id).state()).isEqualTo(PlaceState.PUBLISHED);
        assertThat(facts(id).freeSeats()).isEqualTo(1);
        assertThatThrownBy(() -> editNeed.edit(
                        id, Needs.place(Needs.small(), 0), place(id).version(), EMPLOYER))
                .hasMessage("NEED_NOT_VALID");
        editNeed.edit(id, Needs.place(Needs.small(), 1), place(id).version(), EMPLOYER);
        assertThat(place(id).state()).as("one position, one taken").isEqualTo(PlaceState.FILLED);
        release(id);
    }

    @Test
    void aSeatReleasedAfterTheWindowClosesTheFilledPlace() {
        UUID id = draftPracticePlace.draft(
                new NewPracticePlaceRequest(workplace, Needs.place(Needs.small(), 1, LocalDate.of(2026, 3, 1))),
                EMPLOYER);
        postPracticePlace.post(id, EMPLOYER);
        approvePracticePlace.approve(id, MARKET);
        take(id);
        release(id);
        assertThat(place(id).closeReason()).isEqualTo(CloseReason.FILLED);
    }

    @Test
    @Requirement("OVS-02")
    void aReachedCapStopsSeatsAndShowsInTheFactsOfEveryPlaceThere() {
        UUID unit = firms.workplace("Liten", owner);
        in(() -> rows.write("update workplace set employees = 5, size_band = 'S5_19' where id = ?", unit));
        in(() -> rows.write("update workplace_standing set cap = 1 where workplace_id = ?", unit));
        UUID first = publishedAt(unit, 2);
        UUID second = publishedAt(unit, 2);
        Position before = outbox.horizon();
        take(first);
        assertThat(facts(first).capReached()).isTrue();
        assertThat(events(before)).contains("WorkplaceChanged");
        door.workplaceChanged(unit);
        assertThat(facts(second).capReached()).isTrue();
        long version = facts(second).version();
        door.workplaceChanged(unit);
        assertThat(facts(second).version()).as("equal facts write nothing").isEqualTo(version);
        assertThatThrownBy(() -> take(second)).hasMessage("CAP_REACHED");
        assertThat(place(second).seatsTaken()).isZero();
        release(first);
    }

    @Test
    void factsAreWrittenInTheTransactionOfTheChange() {
        UUID id = published(2);
        PlaceFacts before = facts(id);
        assertThatThrownBy(() -> in(() -> {
                    door.takeSeat(id);
                    assertThat(door.facts(id).orElseThrow().freeSeats()).isEqualTo(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(facts(id)).isEqualTo(before);
        assertThat(place(id).seatsTaken()).isZero();
    }

    @Test
    void theDatabaseRefusesWhatTheTableRefuses() {
        UUID id = published(1);
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
        UUID fresh = draft(Needs.full(), 1);
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
        Upserted first = in(() -> door.put(entry));
        assertThat(first.change()).isEqualTo(Upserted.Change.CREATED);
        assertThat(facts(first.id()).listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(place(first.id()).confirmedAt()).isEqualTo(confirmed);
        Position before = outbox.horizon();
        assertThat(in(() -> door.put(entry))).isEqualTo(Upserted.changed(first.id(), false));
        assertThat(events(before)).isEmpty();

        PlaceEntry bigger = new PlaceEntry(
                "demo-place-1", workplace, Needs.place(Needs.full(), 2), PlaceState.PUBLISHED, confirmed);
        assertThat(in(() -> door.put(bigger)).change()).isEqualTo(Upserted.Change.CHANGED);
        assertThat(facts(first.id()).freeSeats()).isEqualTo(2);
        PlaceEntry unowned = new PlaceEntry(
                "demo-place-2",
                firms.workplace("Eierløs", null),
                Needs.place(Needs.full(), 2),
                PlaceState.PUBLISHED,
                confirmed);
        assertThatThrownBy(() -> in(() -> door.put(unowned)))
                .isInstanceOf(Refused.class)
                .hasMessage("NO_OWNER");
    }

    @Test
    void givesFactsPageByPageForAnIndex() {
        UUID a = draft(Needs.small(), 1);
        UUID b = draft(Needs.full(), 1);
        List<PlaceFacts> two = door.factsAfter(a, 1);
        assertThat(two).extracting(PlaceFacts::id).containsExactly(b);
        assertThat(door.facts(List.of(a, b, LOGIN))).containsOnlyKeys(a, b);
        assertThat(door.card(b).orElseThrow().tasks()).containsExactly("bake", "clean-kitchen");
        assertThat(door.cards(List.of())).isEmpty();
        assertThat(door.contact(door.card(a).orElseThrow()).orElseThrow().staffId())
                .isEqualTo(owner);
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, LOGIN, ScopeKind.WORKPLACE, workplace);
        assertThat(door.belongsTo(manager.actor(), door.card(a).orElseThrow())).isTrue();
    }

    /** A millisecond after the one before, so that ids are in the order of the calls. */
    private UUID draft(Need need, int positions) {
        clock.advance(Duration.ofMillis(1));
        return draftPracticePlace.draft(new NewPracticePlaceRequest(workplace, Needs.place(need, positions)), EMPLOYER);
    }

    private UUID submitted(int positions) {
        UUID id = draft(Needs.small(), positions);
        postPracticePlace.post(id, EMPLOYER);
        return id;
    }

    private UUID published(int positions) {
        return publishedAt(workplace, positions);
    }

    private UUID publishedAt(UUID unit, int positions) {
        UUID id = draftPracticePlace.draft(
                new NewPracticePlaceRequest(unit, Needs.place(Needs.small(), positions)), EMPLOYER);
        postPracticePlace.post(id, EMPLOYER);
        approvePracticePlace.approve(id, MARKET);
        return id;
    }

    private static WorkplaceRequest municipal() {
        var facts = Firms.facts("Kommunalt kjøkken", 40, "3403");
        return new WorkplaceRequest(
                facts.name(),
                null,
                Sector.MUNICIPAL,
                facts.surroundings(),
                facts.industry(),
                facts.employees(),
                null,
                facts.municipalityNumber(),
                null,
                null,
                null);
    }

    private void take(UUID id) {
        in(() -> {
            door.takeSeat(id);
            return 0;
        });
    }

    private void release(UUID id) {
        in(() -> {
            door.releaseSeat(id);
            return 0;
        });
    }

    private PracticePlace place(UUID id) {
        return in(() -> places.find(id)).orElseThrow();
    }

    private Need needs(UUID id, int version) {
        return in(() -> needs.find(id, version)).orElseThrow();
    }

    private PlaceFacts facts(UUID id) {
        return door.facts(id).orElseThrow();
    }

    private List<String> log(UUID id) {
        return in(() -> rows.list(
                "select action || ' ' || actor_kind from transition_log where subject = ? order by id",
                row -> row.getString(1),
                id));
    }

    private void breaks(String constraint, String sql, UUID id) {
        assertThatThrownBy(() -> in(() -> rows.write(sql, id))).as(sql).hasStackTraceContaining(constraint);
    }

    private List<String> events(Position after) {
        return outbox.after(after, 100).stream().map(StoredEvent::kind).toList();
    }

    private <T> T in(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }
}
