package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Workplaces;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A place that nobody confirms leaves the lists, and comes back with one click (PLC-12). */
@MicronautTest(transactional = false)
class FreshnessIT implements OnPostgres {
    private static final String OWN = "/api/v1/employer/practice-places/";
    private static final String STAFF = "/api/v1/practice-places/";
    private static final Duration BLINK = Duration.ofSeconds(1);

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    TestPlaces test;

    @Inject
    PauseStalePlaces pauseStalePlaces;

    @Inject
    PracticePlaces door;

    @Inject
    Workplaces workplaces;

    @Inject
    Rows rows;

    @Inject
    BusinessClock clock;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller manager = market;
    UUID workplace = TestPlaces.LOGIN;

    @BeforeAll
    void oneFirm() {
        market = callers.staff(Role.MARKET_CONTACT);
        workplace = firms.workplace("Nordlys Bakeri (oppdiktet)", market.actor().personId());
        manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
    }

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement("PLC-12")
    void dayFourteenAsksDayTwentyOnePausesAClickRevives() {
        UUID id = test.published(workplace, 1);
        Instant confirmed = clock.now();
        clock.offsetBy(Duration.ofDays(14).minus(BLINK));
        assertThat(api.get(manager, OWN + id).body().get("pausesAt"))
                .as("nobody is asked yet")
                .isNull();

        clock.offsetBy(Duration.ofDays(14).plus(BLINK));
        Instant pausesAt = Instant.parse(api.get(manager, OWN + id).text("pausesAt"));
        assertThat(Duration.between(confirmed, pausesAt))
                .isBetween(Duration.ofDays(21).minus(BLINK), Duration.ofDays(21));
        assertThat(api.get(market, STAFF + id).text("pausesAt")).isEqualTo(pausesAt.toString());

        clock.offsetBy(Duration.ofDays(21).minus(BLINK));
        pauseStalePlaces.run();
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PUBLISHED);
        Position before = test.now();
        clock.offsetBy(Duration.ofDays(21).plus(BLINK));
        pauseStalePlaces.run();
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);
        assertThat(test.facts(id).listing()).as("hidden from candidates").isEqualTo(PlaceListing.NOT_LISTED);
        assertThat(test.events(before)).contains("PracticePlacePaused");

        Api.Answer answer = api.post(manager, OWN + id + "/confirmation", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text("state")).isEqualTo("PUBLISHED");
        assertThat(answer.body().get("pausesAt")).isNull();
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(test.events(before)).contains("PracticePlaceConfirmed", "PracticePlaceRevived");
        pauseStalePlaces.run();
        assertThat(test.place(id).state()).as("confirmed just now").isEqualTo(PlaceState.PUBLISHED);
    }

    @Test
    @Requirement("PLC-12")
    void staffPassOnWhatTheEmployerSaysButNeverItsFirstYes() {
        UUID id = paused();
        Api.Answer answer = api.post(market, STAFF + id + "/confirmation", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PUBLISHED);

        Api.Answer draft = api.post(
                market,
                STAFF,
                "{\"workplaceId\":\"" + workplace
                        + "\",\"place\":{\"positions\":1,\"need\":{\"tasks\":[{\"task\":\"bake\"}],"
                        + "\"purposes\":{\"main\":\"LANGUAGE\"},\"job\":{\"prospect\":\"NONE\"}}}}");
        String own = STAFF + draft.id();
        assertThat(api.post(market, own + "/submission", "").status()).isEqualTo(200);
        Api.Answer first = api.post(market, own + "/confirmation", "");
        assertThat(first.status()).isEqualTo(409);
        assertThat(first.text("code")).isEqualTo("NOT_CONFIRMED");
    }

    @Test
    @Requirement("PLC-12")
    void whoIsOnTheWayComesToAPausedPlaceAndWhoeverChangesOneStandsByIt() {
        UUID taken = paused();
        test.take(taken);
        assertThat(test.facts(taken).freeSeats()).isZero();
        api.post(manager, OWN + taken + "/confirmation", "");
        assertThat(test.place(taken).state()).as("its only seat").isEqualTo(PlaceState.FILLED);

        UUID changed = paused();
        test.edit(changed, Needs.place(Needs.small(), 3));
        assertThat(test.place(changed).state()).isEqualTo(PlaceState.PUBLISHED);
        assertThat(test.facts(changed).freeSeats()).isEqualTo(3);
    }

    @Test
    @Requirement("PLC-17")
    void aPausedPlaceIsClosedWithItsReason() {
        UUID id = paused();
        Api.Answer closed = api.post(manager, OWN + id + "/closure", "{\"reason\":\"WITHDRAWN\"}");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThatThrownBy(() -> test.take(id)).hasMessage("PLACE_NOT_OPEN");
    }

    @Test
    @Requirement({"PLC-12", "INTG-06"})
    void aPlaceAtAUnitThatTheRegisterClosesIsPausedAndNoClickBringsItBack() {
        UUID closing = firms.workplace("Stengt Kafé (oppdiktet)", market.actor().personId());
        UUID id = test.published(closing, 1);
        UUID elsewhere = test.published(workplace, 1);
        tell(closing, "2026-01-31");
        door.pauseAt(closing);
        door.pauseAt(workplace);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        assertThat(test.place(elsewhere).state()).as("open and owned").isEqualTo(PlaceState.PUBLISHED);

        Api.Answer refused = api.post(market, STAFF + id + "/confirmation", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("WORKPLACE_CLOSED");
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);

        tell(closing, null);
        assertThat(api.post(market, STAFF + id + "/confirmation", "").text("state"))
                .as("the register was wrong, or it opened again")
                .isEqualTo("PUBLISHED");
    }

    @Test
    @Requirement({"PLC-12", "EMP-03"})
    void aWorkplaceThatLosesItsOwnerHasItsPlacesPausedUntilSomebodyOwnsItAgain() {
        UUID orphan =
                firms.workplace("Fri Flyt Frisør (oppdiktet)", market.actor().personId());
        UUID id = test.published(orphan, 1);
        assertThat(owner(orphan, "null")).isEqualTo(200);
        door.pauseAt(orphan);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);
        assertThat(api.get(market, STAFF + id).text("pauseReason")).isEqualTo("NO_OWNER");
        assertThat(api.post(market, STAFF + id + "/confirmation", "").text("code"))
                .isEqualTo("NO_OWNER");

        assertThat(owner(orphan, "\"" + market.actor().personId() + "\"")).isEqualTo(200);
        assertThat(api.post(market, STAFF + id + "/confirmation", "").text("state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    @Requirement({"PLC-12", "INTG-06"})
    void aBodyThatGoesBankruptHasItsPlacesPausedAndAClickBringsThemBack() {
        UUID id = test.published(workplace, 1);
        door.pauseOf(test.in(() -> workplaces.find(workplace).orElseThrow()).employerId());
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);
        assertThat(api.post(manager, OWN + id + "/confirmation", "").text("state"))
                .isEqualTo("PUBLISHED");
    }

    private int owner(UUID at, String owner) {
        String path = "/api/v1/workplaces/" + at;
        Api.Answer now = api.get(market, path);
        return api.put(market, path + "/owner", "{\"ownerId\":" + owner + ",\"deputyId\":null}", "If-Match", now.etag())
                .status();
    }

    /** What an import of the register would store. */
    private void tell(UUID at, @Nullable String closedOn) {
        test.in(() -> rows.write("""
                insert into workplace_register (workplace_id, employer_id, name, sector, area, closed_on, brought, seen_in)
                select id, employer_id, name, sector, area, ?, false, 1 from workplace where id = ?
                on conflict (workplace_id) do update set closed_on = excluded.closed_on""", closedOn == null ? null : LocalDate.parse(closedOn), at));
    }

    private UUID paused() {
        UUID id = test.published(workplace, 1);
        clock.offsetBy(clock.offset().plus(Duration.ofDays(22)));
        pauseStalePlaces.run();
        assertThat(test.place(id).state()).isEqualTo(PlaceState.PAUSED);
        return id;
    }
}
