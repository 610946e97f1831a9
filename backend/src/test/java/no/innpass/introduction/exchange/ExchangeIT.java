package no.innpass.introduction.exchange;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.MarketWorld;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.geography.Areas;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import org.junit.jupiter.api.Test;

/** Proposals for who waits, over HTTP: they say both scores, distance and days, and change nothing. */
@MicronautTest(transactional = false)
class ExchangeIT extends MarketWorld {
    @Inject
    Areas areas;

    @Test
    @Requirement("MAT-33")
    void whoWaitsBehindTheLastSeatIsProposedTheEqualPlaceThatIsFree() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm full = journey.firm(1);
        Journey.Firm free = journey.firm(1);
        Journey.Traveller first = journey.suggested(full, adviser, baker(adviser));
        Journey.Traveller second = journey.suggested(full, adviser, baker(adviser));
        Journey.Traveller third = journey.suggested(full, adviser, baker(adviser));
        long before = tables.count("select count(*) from introduction");

        JsonNode moves = moves(adviser);
        assertThat(moves.size())
                .as("the first finds a seat, one free seat for the second, none for the third")
                .isOne();
        JsonNode move = moves.get(0);
        // All were suggested in the same moment: their ids decide who stands first.
        List<String> line = Stream.of(first, second, third)
                .map(one -> one.introduction().toString())
                .sorted()
                .toList();
        assertThat(text(move, "introductionId")).isEqualTo(line.get(1));
        assertThat(move.get("inLine").getIntValue()).isEqualTo(3);
        assertThat(move.get("seats").getIntValue()).isOne();
        assertThat(text(move.get("to"), "placeId")).isEqualTo(free.place().toString());
        assertThat(move.get("from").get("score").getIntValue()).isBetween(40, 100);
        assertThat(move.get("to").get("score").getIntValue()).isBetween(40, 100);
        assertThat(move.get("to").get("minutes").getIntValue()).isPositive();
        assertThat(move.get("waitingDaysSaved").getIntValue()).isEqualTo(88);
        assertThat(tables.count("select count(*) from introduction")).isEqualTo(before);

        journey.suggested(free, adviser, baker(adviser));
        assertThat(moves(adviser).size())
                .as("somebody has taken the seat there")
                .isZero();
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(moves(elsewhere).size()).isZero();
    }

    @Test
    @Requirement("MAT-28")
    void aSwapThatRaisesOneAndLowersNobodyIsFoundAndNothingIsChanged() {
        Callers.Caller adviser = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID hires = runs.place(callers.staff(Role.MARKET_CONTACT), Prospect.INTENDED, 1)
                .place();
        UUID mayHire = runs.place(callers.staff(Role.MARKET_CONTACT), Prospect.POSSIBLE, 1)
                .place();
        UUID wantsJob = imports.withCard(adviser.actor(), profile(PlacementPurpose.JOB));
        UUID wantsRoutine = imports.withCard(adviser.actor(), profile(PlacementPurpose.ROUTINE));
        suggest(adviser, wantsJob, mayHire);
        String other = suggest(adviser, wantsRoutine, hires);
        List<String> before = tables.column("select id || state || version from introduction order by id");

        JsonNode swaps = swaps(adviser);
        assertThat(swaps.size()).isOne();
        for (String side : List.of("one", "other")) {
            JsonNode who = swaps.get(0).get(side);
            int now = who.get("from").get("score").getIntValue();
            int then = who.get("to").get("score").getIntValue();
            if (text(who, "candidateId").equals(wantsJob.toString())) {
                assertThat(then).isGreaterThan(now);
                assertThat(text(who.get("to"), "placeId")).isEqualTo(hires.toString());
            } else {
                assertThat(then).isEqualTo(now);
            }
        }
        assertThat(tables.column("select id || state || version from introduction order by id"))
                .as("a proposal changes nothing")
                .isEqualTo(before);
        assertThat(swaps(callers.staff(Role.ADVISER)).size())
                .as("another office")
                .isZero();

        Journey.ok(
                api.post(adviser, "/api/v1/introductions/" + other + "/withdraw", "{\"reason\": \"CANDIDATE_WISH\"}"));
        assertThat(swaps(adviser).size()).isZero();
        suggest(adviser, imports.withCard(adviser.actor(), profile(PlacementPurpose.ROUTINE)), hires);
    }

    private String suggest(Callers.Caller adviser, UUID candidate, UUID place) {
        Api.Answer made = api.post(adviser, "/api/v1/introductions", Journey.suggestion(candidate, place));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id().toString();
    }

    private JsonNode swaps(Callers.Caller adviser) {
        Api.Answer answer = api.get(adviser, "/api/v1/waiting-list/swaps");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static ProfileBuilder profile(PlacementPurpose purpose) {
        return aProfile().tasks("bake").wants(purpose).free("1:09-15;2:09-15;3:09-15", null);
    }

    private UUID baker(Callers.Caller adviser) {
        UUID id = imports.withCard(
                adviser.actor(),
                profile(PlacementPurpose.JOB)
                        .lives(areas.centreOf("3403").orElseThrow().number(), TravelMeans.CAR, 60));
        indexed();
        return id;
    }

    private JsonNode moves(Callers.Caller adviser) {
        indexed();
        Api.Answer answer = api.get(adviser, "/api/v1/waiting-list/moves");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).getStringValue();
    }
}
