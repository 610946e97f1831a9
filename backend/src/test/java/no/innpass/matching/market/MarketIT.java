package no.innpass.matching.market;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.MarketWorld;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import org.junit.jupiter.api.Test;

/** Many finish, few places: said at the wish, at the match and at the course, and counted in no score (MAT-35, MAT-10). */
@MicronautTest(transactional = false)
@Requirement({"MAT-35", "MAT-10"})
class MarketIT extends MarketWorld {
    private static final int CLASS = 900;

    @Inject
    BusinessClock clock;

    @Inject
    Firms firms;

    @Test
    void aForkliftWishInASaturatedRegionShowsTheWarningAndNowhereElse() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), aProfile().wishes("drive-forklift", "baker"));
        assertThat(trade(adviser, candidate, "forklift-driver").get("saturated").getBooleanValue())
                .isFalse();
        runs.forTrade(callers.office().id(), callers.provider().id(), "forklift-driver", 40, months(2));

        JsonNode forklift = trade(adviser, candidate, "forklift-driver");
        assertThat(forklift.get("saturated").getBooleanValue()).isTrue();
        assertThat(forklift.get("finished").getIntValue()).isEqualTo(40);
        assertThat(forklift.get("openings").getIntValue()).isZero();
        assertThat(trade(adviser, candidate, "baker").get("name").getStringValue())
                .isEqualTo("Baker");

        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID inBergen = imports.of(elsewhere.actor(), aProfile().wishes("forklift-driver"));
        assertThat(trade(elsewhere, inBergen, "forklift-driver")
                        .get("saturated")
                        .getBooleanValue())
                .as("another part of the country")
                .isFalse();
        assertThat(api.get(elsewhere, "/api/v1/candidates/" + candidate + "/market")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatFinishedLongerAgoThanTheWindowAndWhatHasNotFinishedDoNotCount() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), aProfile().wishes("loader"));
        UUID office = callers.office().id();
        UUID provider = callers.provider().id();
        runs.forTrade(office, provider, "loader", 10, months(12));
        UUID coming =
                runs.forTrade(office, provider, "loader", 20, clock.today().plusDays(1));
        assertThat(trade(adviser, candidate, "loader").get("finished")).isNull();
        runs.forTrade(office, provider, "loader", 4, months(12).plusDays(1));
        JsonNode four = trade(adviser, candidate, "loader");
        assertThat(four.get("finished")).as("too few to say").isNull();
        assertThat(four.get("saturated").getBooleanValue()).isFalse();

        JsonNode market = api.get(adviser, "/api/v1/cohorts/" + coming).body().get("market");
        assertThat(market.get("finished").getIntValue())
                .as("with the class itself")
                .isEqualTo(24);
        assertThat(market.get("saturated").getBooleanValue()).isTrue();
    }

    @Test
    void peopleWhomWorkplacesWithoutAPlaceWillRecruitAreOpenings() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), aProfile().wishes("welder"));
        runs.forTrade(callers.office().id(), callers.provider().id(), "welder", 30, months(1));
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace =
                firms.workplace("Sveiseverket (oppdiktet)", market.actor().personId());
        assertThat(trade(adviser, candidate, "welder").get("saturated").getBooleanValue())
                .isTrue();

        tell(market, workplace, "{\"recruits\": true, \"howMany\": 11, \"occupation\": \"welder\"}");
        JsonNode stated = trade(adviser, candidate, "welder");
        assertThat(stated.get("openings").getIntValue()).isEqualTo(11);
        assertThat(stated.get("saturated").getBooleanValue()).isFalse();

        tell(market, workplace, "{\"recruits\": false}");
        assertThat(trade(adviser, candidate, "welder").get("openings").getIntValue())
                .as("the newest word holds")
                .isZero();
    }

    @Test
    void theCandidateIsToldTheSameOfTheOwnWishes() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), aProfile().wishes("plumber"));
        runs.forTrade(callers.office().id(), callers.provider().id(), "plumber", 50, months(1));
        JsonNode mine =
                api.get(callers.candidate(candidate), "/api/v1/me/market").body();
        assertThat(mine)
                .isEqualTo(api.get(adviser, "/api/v1/candidates/" + candidate + "/market")
                        .body());
        assertThat(mine.get("trades").get(0).get("saturated").getBooleanValue()).isTrue();
        assertThat(api.get(adviser, "/api/v1/me/market").status()).isEqualTo(403);
    }

    private void tell(Callers.Caller market, UUID workplace, String outlook) {
        Journey.ok(api.put(market, "/api/v1/workplaces/" + workplace + "/outlook", outlook));
    }

    @Test
    void theMatchSaysItBesideTheScoreAndTheScoreStays() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm firm = journey.firm(2);
        UUID candidate =
                imports.withCard(adviser.actor(), aProfile().tasks("bake").wants(PlacementPurpose.JOB));
        indexed();
        String path = "/api/v1/candidates/" + candidate + "/matches/" + firm.place();
        JsonNode before = api.get(adviser, path).body();
        assertThat(codes(before)).doesNotContain("SATURATION_COUNTED");
        runs.forTrade(callers.office().id(), callers.provider().id(), "cook", CLASS, months(1));

        JsonNode after = api.get(adviser, path).body();
        assertThat(codes(after)).contains("SATURATION_COUNTED");
        for (String part : List.of("shown", "bandLow", "bandHigh", "criteria", "gates", "conditions")) {
            assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
        JsonNode told = beside(after);
        assertThat(told.get("sign").getStringValue()).isEqualTo("MINUS");
        assertThat(told.get("params").get("occupation").getStringValue()).isEqualTo("Kokk");
        assertThat(told.get("params").get("finished").getIntValue()).isGreaterThanOrEqualTo(CLASS);
        assertThat(told.get("params").get("openings").getIntValue()).isPositive();
    }

    @Test
    void aCompletedPlacementWithoutAHireIsAFinisherAndAnInterruptedOneIsNot() {
        Journey.Firm firm = journey.firm(3);
        UUID completed = journey.started(journey.accepted(firm));
        UUID interrupted = journey.started(journey.accepted(firm));
        UUID hired = journey.started(journey.accepted(firm));
        end(firm, completed, "COMPLETED", "PERIOD_OVER");
        end(firm, interrupted, "INTERRUPTED", "WRONG_FIT");
        end(firm, hired, "HIRED", "HIRED_HERE");

        assertThat(tables.count("select count(*) from trade_finish where occupation = 'baker'"
                        + " and region = 'OSTLANDET_ELLERS' and id = '" + completed + "'"))
                .isOne();
        assertThat(tables.count(
                        "select count(*) from trade_finish where id in ('" + interrupted + "', '" + hired + "')"))
                .isZero();
    }

    private void end(Journey.Firm firm, UUID placement, String kind, String reason) {
        Journey.ok(api.post(
                firm.manager(),
                "/api/v1/employer/placements/" + placement + "/end",
                "{\"endKind\": \"" + kind + "\", \"reason\": \"" + reason + "\"}"));
    }

    private LocalDate months(int ago) {
        return clock.today().minusMonths(ago);
    }

    private JsonNode trade(Callers.Caller adviser, UUID candidate, String code) {
        Api.Answer answer = api.get(adviser, "/api/v1/candidates/" + candidate + "/market");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (JsonNode trade : answer.body().get("trades").values()) {
            if (trade.get("occupation").getStringValue().equals(code)) {
                return trade;
            }
        }
        throw new AssertionError("no " + code + " in " + answer.text());
    }

    private static List<String> codes(JsonNode match) {
        return stream(match).map(one -> one.get("code").getStringValue()).toList();
    }

    private static JsonNode beside(JsonNode match) {
        return stream(match)
                .filter(one -> one.get("code").getStringValue().equals("SATURATION_COUNTED"))
                .filter(one ->
                        one.get("params").get("occupation").getStringValue().equals("Kokk"))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode match) {
        return java.util.stream.StreamSupport.stream(
                match.get("beside").values().spliterator(), false);
    }
}
