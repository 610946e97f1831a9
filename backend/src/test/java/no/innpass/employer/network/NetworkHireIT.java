package no.innpass.employer.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.NoHires;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hire at a firm counts for the one that opened its door. */
@MicronautTest(transactional = false)
@Requirement("EMP-20")
class NetworkHireIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    NetworkWorld world;

    @Inject
    NoHires noHires;

    @AfterEach
    void backToThePresent() {
        world.clock.offsetBy(Duration.ZERO);
    }

    @Test
    void leaderAIntroducesToLeaderBAndTheHireAtBCountsAsANetworkHireForA() {
        Journey.Firm b = journey.firm(2);
        UUID a = firms.workplace("Leder A (oppdiktet)", null);
        Api.Answer made = world.introduce(b.market(), a, b.workplace(), "YES");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Journey.Traveller traveller = journey.accepted(b);
        UUID placement = journey.started(traveller);
        assertThat(networkHires(b, a)).isZero();
        ended(traveller, placement, "HIRED", "HIRED_HERE");
        assertThat(networkHires(b, a)).isOne();
        assertThat(networkHires(b, b.workplace()))
                .as("the hire is its own, and no network hire")
                .isZero();
        JsonNode row = world.list(b.market(), a).getFirst();
        assertThat(row.get("hiredOn").getStringValue())
                .isEqualTo(world.clock.today().toString());
        Api.Answer now = api.get(b.market(), NetworkWorld.of(a));
        assertThat(now.text())
                .as("nobody is named")
                .doesNotContain(placement.toString())
                .doesNotContain(traveller.candidateId().toString());

        UUID second = journey.started(journey.accepted(b));
        assertThat(second).isNotNull();
        world.clock.offsetBy(Duration.ofDays(800));
        assertThat(networkHires(b, a)).as("out of the window").isZero();
    }

    @Test
    void oneIntroductionHasTheCreditForOneHireAndAMistakeForNone() {
        Journey.Firm b = journey.firm(4);
        UUID a = firms.workplace("Ett ja (oppdiktet)", null);
        Api.Answer mistake = world.introduce(b.market(), a, b.workplace(), "NO");
        world.step(b.market(), mistake, "{\"step\": \"WITHDRAW\"}");
        hire(b);
        assertThat(networkHires(b, a)).as("taken back").isZero();
        world.introduce(b.market(), a, b.workplace(), "NO");
        hire(b);
        hire(b);
        assertThat(networkHires(b, a)).isOne();
        assertThat(world.introduce(b.market(), a, b.workplace(), "NO").status())
                .as("somebody was hired: the door may be opened anew")
                .isEqualTo(201);
    }

    @Test
    void whatBeganBeforeTheIntroductionOrEndedWithoutAHireCountsForNobody() {
        Journey.Firm b = journey.firm(3);
        UUID a = firms.workplace("For sent (oppdiktet)", null);
        Journey.Traveller early = journey.accepted(b);
        UUID before = journey.started(early);
        world.clock.offsetBy(Duration.ofDays(3));
        world.introduce(b.market(), a, b.workplace(), "YES");
        ended(early, before, "HIRED", "HIRED_HERE");
        assertThat(networkHires(b, a)).as("was there already").isZero();
    }

    @Test
    void whoHadBeenAtTheIntroducingFirmCountsAgainstItNoLonger() {
        Journey.Firm a = journey.firm(2);
        Journey.Firm b = journey.firm(2);
        Journey.Traveller person = journey.accepted(a);
        UUID first = journey.started(person);
        ended(person, first, "COMPLETED", "PERIOD_OVER");
        assertThat(unhired(a)).isOne();
        world.introduce(a.market(), a.workplace(), b.workplace(), "YES");
        Journey.Traveller again = journey.suggested(b, person.adviser(), person.candidateId());
        Journey.ok(api.post(again.adviser(), Journey.introduction(again) + "/ask", "{}"));
        Journey.ok(api.post(again.candidate(), Journey.offer(again) + "/answer", "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(again.adviser(), Journey.introduction(again) + "/present-anonymously", "{}"));
        journey.agreed(again);
        ended(again, journey.started(again), "HIRED", "HIRED_HERE");
        journey.react();
        assertThat(unhired(a)).isZero();
        assertThat(networkHires(a, a.workplace())).isOne();
    }

    private int unhired(Journey.Firm firm) {
        journey.react();
        return noHires.of(firm.workplace()).orElseThrow().unhired();
    }

    private void hire(Journey.Firm firm) {
        Journey.Traveller traveller = journey.accepted(firm);
        ended(traveller, journey.started(traveller), "HIRED", "HIRED_HERE");
    }

    private void ended(Journey.Traveller traveller, UUID placement, String kind, String reason) {
        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"%s\", \"reason\": \"%s\"}".formatted(kind, reason)));
    }

    private int networkHires(Journey.Firm reader, UUID firm) {
        return api.get(reader.market(), "/api/v1/workplaces/" + firm + "/history")
                .body()
                .get("networkHires")
                .getIntValue();
    }
}
