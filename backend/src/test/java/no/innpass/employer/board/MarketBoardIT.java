package no.innpass.employer.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of the weekly market meeting. */
@MicronautTest(transactional = false)
@Requirement("EMP-19")
class MarketBoardIT implements OnPostgres {
    private static final String BOARD = "/api/v1/market-board";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    private Callers.@Nullable Caller leader;
    private Callers.@Nullable Caller market;

    @BeforeEach
    void colleagues() {
        leader = callers.staff(Role.OFFICE_LEADER);
        market = callers.staff(Role.MARKET_CONTACT);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void choosingAVisitorCreatesThePlannedContact() {
        UUID firm = firms.workplace("Hvem drar (oppdiktet)", null);
        Api.Answer agreed = assign(leader(), firm, market(), inDays(3));
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(201);
        assertThat(agreed.text("state")).isEqualTo("PLANNED");
        JsonNode own = api.get(market(), "/api/v1/own-activities").body();
        assertThat(own.size()).as("who is sent finds it").isEqualTo(1);
        assertThat(own.get(0).get("workplaceId").getStringValue()).isEqualTo(firm.toString());
        assertThat(firmsOf(leader(), "planned")).contains(firm);
        assertThat(api.get(leader(), "/api/v1/workplaces/" + firm + "/before-contact")
                        .body()
                        .get("planned")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void oneVisitorIsAgreedOnForEachFirm() {
        UUID firm = firms.workplace("Ett besøk (oppdiktet)", null);
        assertThat(assign(leader(), firm, market(), inDays(3)).status()).isEqualTo(201);
        Callers.Caller other = callers.staff(Role.MARKET_CONTACT);
        assertThat(assign(leader(), firm, other, inDays(17)).text("code")).isEqualTo("VISITOR_AGREED");
        Callers.Caller bergen = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        assertThat(assign(bergen, firm, bergen, inDays(4)).text("code"))
                .as("also where another office has agreed")
                .isEqualTo("VISITOR_AGREED");
        assertThat(assign(leader(), firm, other, inDays(18)).status())
                .as("after the window another visit is another visit")
                .isEqualTo(201);
    }

    @Test
    void ofTwoWhoAgreeAtOnceOneIsRefused() {
        for (int i = 0; i < 5; i++) {
            UUID firm = firms.workplace("Samtidig (oppdiktet)", null);
            List<Integer> statuses = Stream.of(leader(), market())
                    .map(by -> CompletableFuture.supplyAsync(
                            () -> assign(by, firm, market(), inDays(3)).status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409);
        }
    }

    @Test
    void nobodyIsSentToWhoWantsToBeLeftAloneNorFromElsewhereNorYesterday() {
        UUID firm = firms.workplace("La oss være (oppdiktet)", null);
        api.put(market(), "/api/v1/workplaces/" + firm + "/pause", """
                {"kind": "DO_NOT_CONTACT", "lastDay": "%s"}""".formatted(inDays(10)));
        assertThat(assign(leader(), firm, market(), inDays(10)).text("code")).isEqualTo("LEFT_ALONE");
        assertThat(assign(leader(), firm, market(), inDays(-1)).pointers()).containsExactly("/day");
        assertThat(assign(leader(), firm, callers.staff(Role.MARKET_CONTACT, callers.otherOffice()), inDays(11))
                        .pointers())
                .containsExactly("/staffId");
        assertThat(assign(leader(), UUID.randomUUID(), market(), inDays(11)).status())
                .isEqualTo(404);
        assertThat(assign(leader(), firm, market(), inDays(11)).status()).isEqualTo(201);
    }

    @Test
    void lightsThatTurnedInTheWeekStandAsNewOrFading() {
        Journey.Firm firm = journey.firm(1);
        journey.react();
        assertThat(firmsOf(leader(), "green")).contains(firm.workplace());
        assertThat(firmsOf(leader(), "fading")).doesNotContain(firm.workplace());
        clock.offsetBy(Duration.ofDays(8));
        assertThat(firmsOf(leader(), "green")).doesNotContain(firm.workplace());
        Api.Answer closed = api.post(
                firm.market(), "/api/v1/practice-places/" + firm.place() + "/closure", "{\"reason\": \"WITHDRAWN\"}");
        assertThat(closed.status()).as(closed.text()).isLessThan(300);
        journey.react();
        assertThat(firmsOf(leader(), "fading")).contains(firm.workplace());
        assertThat(firmsOf(callers.staff(Role.OFFICE_LEADER, callers.otherOffice()), "fading"))
                .as("of the own municipalities")
                .isEmpty();
        assertThat(firmsOf(callers.staff(Role.MARKET_COORDINATOR), "fading"))
                .as("of the county")
                .contains(firm.workplace());
        outlook(firm.workplace(), "{\"recruits\": true}");
        journey.react();
        assertThat(firmsOf(leader(), "fading")).doesNotContain(firm.workplace());
        assertThat(firmsOf(leader(), "green"))
                .as("what turned and turned back in the week is no news")
                .doesNotContain(firm.workplace());
        assertThat(firmsOf(leader(), "stated")).contains(firm.workplace());
    }

    @Test
    void firmsThatGrowCloseOrSayThatTheyRecruitStandByTheirNewestWord() {
        UUID firm = firms.workplace("Utsikter (oppdiktet)", null);
        outlook(firm, "{\"course\": \"GROWING\", \"recruits\": true, \"howMany\": 3}");
        assertThat(firmsOf(leader(), "growing")).contains(firm);
        assertThat(firmsOf(leader(), "stated")).contains(firm);
        outlook(firm, "{\"course\": \"DOWNSIZING\"}");
        assertThat(firmsOf(leader(), "growing")).doesNotContain(firm);
        assertThat(firmsOf(leader(), "stated")).doesNotContain(firm);
        assertThat(firmsOf(leader(), "closing")).contains(firm);
    }

    @Test
    void plansThatCollideAndFirmsWithoutAnOwnerAreFound() {
        UUID firm = firms.workplace("Kollisjon (oppdiktet)", null);
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        for (Callers.Caller by : List.of(market(), provider)) {
            api.post(by, "/api/v1/workplaces/" + firm + "/activities", """
                    {"state": "PLANNED", "type": "FIRST_VISIT", "channel": "VISIT", "day": "%s"}""".formatted(inDays(2)));
        }
        assertThat(firmsOf(leader(), "collisions")).containsOnlyOnce(firm);
        assertThat(firmsOf(leader(), "withoutOwner"))
                .as("nobody has spoken with them")
                .doesNotContain(firm);
        api.post(market(), "/api/v1/workplaces/" + firm + "/activities", """
                {"state": "HELD", "type": "INFORMATION", "channel": "PHONE", "day": "%s"}""".formatted(inDays(0)));
        assertThat(firmsOf(leader(), "withoutOwner")).contains(firm);
    }

    @Test
    void needsAndReadyPeopleStandAsNumbers() {
        JsonNode before = api.get(leader(), BOARD + "/needs").body();
        journey.firm(2);
        JsonNode after = api.get(leader(), BOARD + "/needs").body();
        for (String part : List.of("places", "fresh")) {
            assertThat(after.get(part).getIntValue()).isEqualTo(before.get(part).getIntValue() + 1);
        }
        assertThat(after.get("seats").getIntValue())
                .isEqualTo(before.get("seats").getIntValue() + 2);
        Api.Answer ready = api.get(leader(), BOARD + "/unmatched");
        assertThat(ready.status()).isEqualTo(200);
        JsonNode office = Objects.requireNonNull(ready.body().get("offices").get(0));
        assertThat(office.get("officeId").getStringValue())
                .isEqualTo(callers.office().id().toString());
        assertThat(ready.text()).doesNotContain("candidateId");
    }

    @Test
    void whoLooksAfterAMarketReadsItAndNobodyElse() {
        for (String path : List.of(BOARD, BOARD + "/needs", BOARD + "/unmatched")) {
            for (Role role : List.of(Role.MARKET_CONTACT, Role.MARKET_COORDINATOR, Role.OFFICE_LEADER)) {
                assertThat(api.get(callers.staff(role), path).status())
                        .as(role + " " + path)
                        .isEqualTo(200);
            }
            for (Role role : List.of(Role.ADVISER, Role.PROVIDER_CONSULTANT, Role.CANDIDATE, Role.AUDITOR)) {
                assertThat(api.get(callers.any(role), path).status())
                        .as(role + " " + path)
                        .isEqualTo(403);
            }
        }
        UUID firm = firms.workplace("Ikke velge (oppdiktet)", null);
        assertThat(assign(callers.staff(Role.ADVISER), firm, market(), inDays(2))
                        .status())
                .isEqualTo(403);
    }

    private Api.Answer assign(Callers.Caller by, UUID firm, Callers.Caller whom, LocalDate day) {
        return api.post(by, "/api/v1/workplaces/" + firm + "/visitor", """
                {"staffId": "%s", "day": "%s", "channel": "VISIT"}""".formatted(
                        whom.actor().personId(), day));
    }

    private void outlook(UUID firm, String told) {
        Api.Answer answer = api.put(market(), "/api/v1/workplaces/" + firm + "/outlook", told);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private List<UUID> firmsOf(Callers.Caller reader, String list) {
        List<UUID> found = new ArrayList<>();
        Api.Answer board = api.get(reader, BOARD);
        assertThat(board.status()).as(board.text()).isEqualTo(200);
        for (JsonNode row : board.body().get(list).get("rows").values()) {
            JsonNode firm = row.get("firm") == null ? row : row.get("firm");
            found.add(UUID.fromString(firm.get("workplaceId").getStringValue()));
        }
        return found;
    }

    private LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    private Callers.Caller leader() {
        return Objects.requireNonNull(leader);
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }
}
