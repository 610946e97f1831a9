package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.innpass.Requirement;
import no.innpass.employer.AddWorkplaceRequest;
import no.innpass.employer.Sector;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.employer.Workplaces;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.ContractType;
import no.innpass.shared.Days;
import no.innpass.shared.Prospect;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PracticePlaceIT implements OnPostgres {
    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    TestPlaces test;

    @Inject
    Workplaces workplaces;

    @Inject
    PracticePlaces door;

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
    Rows rows;

    @Inject
    BusinessClock clock;

    UUID owner = TestPlaces.LOGIN;
    UUID workplace = TestPlaces.LOGIN;

    @BeforeAll
    void oneFirm() {
        owner = callers.staff(Role.MARKET_CONTACT).actor().personId();
        workplace = firms.workplace("Nordlys Bakeri (oppdiktet)", owner);
    }

    @Test
    @Requirement("PLC-01")
    void keepsEveryFieldOfANeed() {
        UUID id = test.draft(workplace, Needs.place(Needs.full(), 2));
        assertThat(test.need(id, 1)).isEqualTo(Needs.full());
        assertThat(test.need(test.draft(workplace, Needs.place(Need.EMPTY, 1)), 1))
                .isEqualTo(Need.EMPTY);
    }

    @Test
    @Requirement("PLC-04")
    void aNeedWithoutATaskCannotBeSubmitted() {
        UUID id = test.draft(workplace, Needs.place(Needs.with(List.of(), Prospect.NONE), 1));
        assertThatThrownBy(() -> postPracticePlace.post(id, TestPlaces.EMPLOYER))
                .hasMessage("PLACE_INCOMPLETE");
        assertThat(test.place(id).state()).isEqualTo(PlaceState.DRAFT);
    }

    @Test
    @Requirement("EMP-03")
    void aWorkplaceWithoutOwnerCannotPublish() {
        UUID nobodys = firms.workplace("Uten eier", null);
        UUID id = draftPracticePlace.draft(
                new NewPracticePlaceRequest(nobodys, Needs.place(Needs.small(), 1)), TestPlaces.EMPLOYER);
        assertThatThrownBy(() -> postPracticePlace.post(id, TestPlaces.EMPLOYER))
                .hasMessage("NO_OWNER");

        UUID submitted = test.submitted(workplace, 1);
        test.in(() -> rows.write("update practice_place set workplace_id = ? where id = ?", nobodys, submitted));
        assertThatThrownBy(() -> approvePracticePlace.approve(submitted, TestPlaces.MARKET))
                .hasMessage("NO_OWNER");
    }

    @Test
    @Requirement("INTG-06")
    void aUnitThatTheRegisterSaysIsClosedGetsNoPlace() {
        UUID closed = firms.workplace("Nedlagt (oppdiktet)", owner);
        UUID draft = test.draft(closed, Needs.place(Needs.small(), 1));
        UUID submitted = test.submitted(closed, 1);
        test.in(() -> rows.write(
                "insert into workplace_register (workplace_id, employer_id, name, sector, area, closed_on, brought, seen_in)"
                        + " select id, employer_id, name, sector, area, '2026-01-31', false, 0 from workplace where id = ?",
                closed));
        assertThatThrownBy(() -> postPracticePlace.post(draft, TestPlaces.EMPLOYER))
                .hasMessage("WORKPLACE_CLOSED");
        assertThatThrownBy(() -> approvePracticePlace.approve(submitted, TestPlaces.MARKET))
                .hasMessage("WORKPLACE_CLOSED");
        assertThat(test.place(draft).state()).isEqualTo(PlaceState.DRAFT);
    }

    @Test
    @Requirement("PLC-15")
    void isPublishedByOneApprovalAndTheFactsFollowEachState() {
        Position start = test.now();
        UUID id = test.draft(workplace, Needs.place(Needs.small(), 1));
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        postPracticePlace.post(id, TestPlaces.EMPLOYER);
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.STAFF);
        approvePracticePlace.approve(id, TestPlaces.MARKET);
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(test.facts(id).version()).isEqualTo(3);
        assertThat(test.events(start))
                .containsExactly(
                        "PlaceFactsChanged",
                        "PracticePlacePosted",
                        "PlaceFactsChanged",
                        "PracticePlacePublished",
                        "PlaceFactsChanged");
        assertThat(log(id)).containsExactly("DRAFT EMPLOYER", "SUBMIT EMPLOYER", "APPROVE MARKET_CONTACT");
    }

    @Test
    @Requirement({"MAT-05", "PLC-12"})
    void aNewDayMovesAnOpenStartAndTakesAPlacePastItsLatestStartOffTheLists() {
        LocalDate today = clock.today();
        UUID id = test.published(workplace, Needs.place(Needs.small(), 1, today.plusDays(2)));
        assertThat(test.facts(id).start().first()).isEqualTo(Days.of(today));
        try {
            clock.offsetBy(Duration.ofDays(1));
            door.newDay();
            assertThat(test.facts(id).start().first()).isEqualTo(Days.of(today.plusDays(1)));
            assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.EVERYBODY);
            Position before = test.now();
            door.newDay();
            assertThat(test.events(before)).isEmpty();

            clock.offsetBy(Duration.ofDays(3));
            door.newDay();
            assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
    }

    @Test
    @Requirement("MAT-21")
    void packingAWorkplacesPlacesWaitsForWhoeverHoldsOne() throws Exception {
        UUID id = test.published(workplace, 1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> packing = test.in(() -> {
                rows.first("select 1 from practice_place where id = ? for update", row -> 1, id);
                Future<?> started = other.submit(() -> door.workplaceChanged(workplace));
                while (!started.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                assertThat(started.isDone())
                        .as("packed what somebody else was writing")
                        .isFalse();
                return started;
            });
            packing.get(10, TimeUnit.SECONDS);
        }
    }

    private boolean somebodyWaits() {
        return rows.first("select 1 from pg_locks where not granted", row -> 1).isPresent();
    }

    @Test
    @Requirement("PLC-13")
    void whatStaffEntersWaitsForTheEmployersYes() {
        UUID id = draftPracticePlace.draft(
                new NewPracticePlaceRequest(workplace, Needs.place(Needs.small(), 1)), TestPlaces.MARKET);
        postPracticePlace.post(id, TestPlaces.MARKET);
        assertThatThrownBy(() -> approvePracticePlace.approve(id, TestPlaces.MARKET))
                .hasMessage("NOT_CONFIRMED");
        confirmPracticePlace.confirm(id, TestPlaces.EMPLOYER);
        editNeed.edit(id, Needs.place(Needs.full(), 1), test.place(id).version(), TestPlaces.MARKET);
        assertThatThrownBy(() -> approvePracticePlace.approve(id, TestPlaces.MARKET))
                .as("the yes was to what stood there before")
                .hasMessage("NOT_CONFIRMED");
        confirmPracticePlace.confirm(id, TestPlaces.EMPLOYER);
        approvePracticePlace.approve(id, TestPlaces.MARKET);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PUBLISHED);
    }

    @Test
    @Requirement("PLC-01")
    void editingMakesVersionTwoAndVersionOneStays() {
        UUID id = test.submitted(workplace, 1);
        Need before = test.need(id, 1);
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
                before.support(),
                NeedMore.NOT_ASKED);
        editNeed.edit(id, Needs.place(after, 1), test.place(id).version(), TestPlaces.EMPLOYER);

        assertThat(test.place(id).needVersion()).isEqualTo(2);
        assertThat(door.need(id, 1)).contains(before);
        assertThat(door.need(id, 2)).contains(after);
        assertThat(test.facts(id).tasks()).hasSize(2);
        assertThatThrownBy(() -> test.in(() -> rows.write("update need set title = 'x' where place_id = ?", id)))
                .hasStackTraceContaining("is never changed");
        assertThatThrownBy(() -> test.in(() -> rows.write("delete from need_task where place_id = ?", id)))
                .hasStackTraceContaining("is never changed");
    }

    @Test
    void aDraftIsWrittenOverAndTheSameAgainWritesNothing() {
        UUID id = test.draft(workplace, Needs.place(Needs.small(), 1));
        editNeed.edit(id, Needs.place(Needs.full(), 3), 0, TestPlaces.EMPLOYER);
        assertThat(test.place(id).needVersion()).isEqualTo(1);
        assertThat(test.need(id, 1)).isEqualTo(Needs.full());
        Position before = test.now();
        long version = test.place(id).version();
        editNeed.edit(id, Needs.place(Needs.full(), 3), version, TestPlaces.EMPLOYER);
        assertThat(test.place(id).version()).isEqualTo(version);
        assertThat(test.events(before)).isEmpty();
    }

    @Test
    void aStaleEditIsRefused() {
        UUID id = test.draft(workplace, Needs.place(Needs.small(), 1));
        editNeed.edit(id, Needs.place(Needs.full(), 1), 0, TestPlaces.EMPLOYER);
        assertThatThrownBy(() -> editNeed.edit(id, Needs.place(Needs.small(), 1), 0, TestPlaces.EMPLOYER))
                .hasMessage("CONFLICT");
    }

    @Test
    @Requirement("PLC-11")
    void theProspectIsLockedFromTheApprovalOn() {
        UUID id = test.published(workplace, 1);
        Need none = Needs.with(List.of(Needs.BAKE), Prospect.NONE);
        assertThatThrownBy(() ->
                        editNeed.edit(id, Needs.place(none, 1), test.place(id).version(), TestPlaces.EMPLOYER))
                .hasMessage("PROSPECT_LOCKED");
    }

    @Test
    @Requirement("PLC-10")
    void aPublicWorkplaceCitesAPostForAPermanentContract() {
        UUID employer = firms.employer("Kommunen", Sector.MUNICIPAL);
        UUID unit = test.in(() ->
                        workplaces.put(new AddWorkplaceRequest(employer, firms.number(), owner, null, municipal())))
                .id();
        Need permanent = Needs.with(
                List.of(Needs.BAKE), Prospect.INTENDED, new NeedTerms.Contract(ContractType.PERMANENT, null, null));
        UUID id = draftPracticePlace.draft(
                new NewPracticePlaceRequest(unit, Needs.place(permanent, 1)), TestPlaces.EMPLOYER);
        assertThatThrownBy(() -> postPracticePlace.post(id, TestPlaces.EMPLOYER))
                .hasMessage("PLACE_INCOMPLETE");
        editNeed.edit(id, Needs.place(Needs.full(), 1), test.place(id).version(), TestPlaces.EMPLOYER);
        postPracticePlace.post(id, TestPlaces.EMPLOYER);
    }

    @Test
    @Requirement("PLC-17")
    void closesWithAReasonAndACauseWhereNobodyCame() {
        UUID id = test.published(workplace, 1);
        CloseRequest bare = new CloseRequest(CloseReason.NEVER_FILLED, null);
        assertThatThrownBy(() -> closePracticePlace.close(id, bare, TestPlaces.EMPLOYER))
                .hasMessage("NEED_NOT_VALID");
        closePracticePlace.close(
                id, new CloseRequest(CloseReason.NEVER_FILLED, NeverFilledCause.NO_CANDIDATE), TestPlaces.EMPLOYER);
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        assertThatThrownBy(() -> confirmPracticePlace.confirm(id, TestPlaces.EMPLOYER))
                .hasMessage("STEP_REFUSED");
        assertThatThrownBy(() -> closePracticePlace.close(
                        test.draft(workplace, Needs.place(Needs.small(), 1)),
                        new CloseRequest(CloseReason.WITHDRAWN, null),
                        TestPlaces.EMPLOYER))
                .hasMessage("STEP_REFUSED");
    }

    private static WorkplaceRequest municipal() {
        WorkplaceRequest facts = Firms.facts("Kommunalt kjøkken", 40, "3403");
        return new WorkplaceRequest(
                facts.name(),
                null,
                Sector.MUNICIPAL,
                facts.surroundings(),
                facts.industry(),
                null,
                facts.employees(),
                null,
                facts.municipalityNumber(),
                null,
                null,
                null);
    }

    private List<String> log(UUID id) {
        return test.in(() -> rows.list(
                "select action || ' ' || actor_kind from transition_log where subject = ? order by id",
                row -> row.getString(1),
                id));
    }
}
