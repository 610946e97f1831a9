package no.innpass.employer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.employer.Industry;
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

/** Which firms a plan means to win, who takes whom, and what has come of it. */
@MicronautTest(transactional = false)
@Requirement("EMP-18")
class PlanTargetsIT implements OnPostgres {
    private static final String PLANS = PlanWorld.PLANS;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    PlanWorld world;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    private Callers.@Nullable Caller owner;

    @BeforeEach
    void owner() {
        owner = callers.staff(Role.MARKET_CONTACT);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    private Callers.Caller me() {
        return Objects.requireNonNull(owner);
    }

    @Test
    void everyOrganisationAddsTargetsOnceAndOnlyOfTheRegion() {
        UUID plan = world.plan(me());
        UUID hamar = world.firm("Hamar (oppdiktet)", "3403", 3);
        UUID bergen = world.firm("Bergen (oppdiktet)", "4601", 30);
        UUID oslo = world.firm("Oslo (oppdiktet)", "0301", 30);
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        Api.Answer added = world.add(provider, plan, hamar, bergen, hamar);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(added.body().get("added").getIntValue()).isEqualTo(2);
        assertThat(world.add(me(), plan, hamar).body().get("added").getIntValue())
                .isZero();
        assertThat(world.targets(me(), plan, "")).containsExactly(bergen, hamar);
        Api.Answer wrong = world.add(me(), plan, hamar, oslo, UUID.randomUUID());
        assertThat(wrong.pointers()).containsExactly("/workplaceIds/1", "/workplaceIds/2");
        UUID narrow = world.plan(me(), ", \"industries\": [\"Q\"]");
        assertThat(world.add(me(), narrow, hamar).pointers()).containsExactly("/workplaceIds/0");
    }

    @Test
    void aFirmShowsThePlansItIsInOrCanComeInto() {
        UUID plan = world.plan(me());
        UUID firm = world.firm("Planene (oppdiktet)", "3403", 3);
        UUID narrow = world.plan(me(), ", \"industries\": [\"Q\"]");
        String path = "/api/v1/workplaces/" + firm + "/recruitment-plans";
        JsonNode before = of(api.get(me(), path).body(), "id", plan);
        assertThat(before.get("target").getBooleanValue()).isFalse();
        world.add(me(), plan, firm);
        take(me(), plan, firm, me(), 1);
        JsonNode after = of(api.get(me(), path).body(), "id", plan);
        assertThat(after.get("target").getBooleanValue()).isTrue();
        assertThat(after.get("taker").getStringValue()).isEqualTo("Test Market_contact");
        assertThat(api.get(me(), path).text()).as("none of another industry").doesNotContain(narrow.toString());
        assertThat(api.get(callers.staff(Role.MARKET_CONTACT, callers.otherOffice()), path)
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void manyAreAddedByAFilterAndTooManyAreRefusedPolitely() {
        UUID plan = world.plan(me(), ", \"industries\": [\"H\"]");
        fill("Lager", 201, 3);
        fill("Stort lager", 2, 30);
        String found = PLANS + "/" + plan + "/prospects";
        JsonNode small = api.get(me(), found + "?sizeBand=S1_4").body();
        assertThat(small.get("count").getIntValue()).isEqualTo(201);
        assertThat(small.get("rows").size()).isEqualTo(25);
        Api.Answer refused = api.post(me(), found, "{\"sizeBand\": \"S1_4\"}");
        assertThat(refused.text("code")).isEqualTo("TOO_MANY_AT_ONCE");
        assertThat(refused.text("detail")).contains("201").contains("200");
        assertThat(world.targets(me(), plan, "")).isEmpty();
        Api.Answer added = api.post(me(), found, "{\"sizeBand\": \"S20_49\"}");
        assertThat(added.body().get("added").getIntValue()).isEqualTo(2);
        assertThat(api.get(me(), found + "?sizeBand=S20_49").body().get("count").getIntValue())
                .as("targets are no prospects")
                .isZero();
        assertThat(api.get(me(), found + "?light=PINK").status()).isEqualTo(400);
        assertThat(api.get(me(), found + "?municipality=12").status()).isEqualTo(400);
    }

    private void fill(String name, int count, int employees) {
        IntStream.range(0, count)
                .forEach(i -> world.firms.workplaceAt(name + " " + i + " (oppdiktet)", "3403", employees, Industry.H));
    }

    @Test
    void whatHasComeOfATargetIsCountedFromWhatHappenedInTheDaysOfThePlan() {
        UUID plan = world.plan(me());
        UUID before = world.firm("Aa foer (oppdiktet)", "3403", 3);
        UUID rung = world.firm("Bi ringt (oppdiktet)", "3403", 3);
        UUID visited = world.firm("Ce besoekt (oppdiktet)", "3403", 3);
        world.add(me(), plan, before, rung, visited);
        world.held(me(), before, "VISIT", world.inDays(-31));
        world.held(me(), rung, "PHONE", world.inDays(-30));
        world.held(callers.staff(Role.ADVISER), visited, "VISIT", world.inDays(0));
        assertThat(progress(plan)).isEqualTo(List.of(3, 0, 2, 1, 0, 0, 0));
        assertThat(world.targets(me(), plan, "?step=NOT_CONTACTED")).containsExactly(before);
        assertThat(world.targets(me(), plan, "?step=CONTACTED")).containsExactly(rung, visited);
        assertThat(world.targets(me(), plan, "?step=VISITED")).containsExactly(visited);
        assertThat(world.targets(me(), plan, "?sort=LAST_CONTACT"))
                .as("the longest ago first")
                .containsExactly(before, rung, visited);
    }

    @Test
    void placesHostingAndHiresAreCountedToo() {
        UUID plan = world.plan(me());
        Journey.Firm firm = journey.firm(2);
        journey.react();
        world.add(me(), plan, firm.workplace());
        assertThat(progress(plan)).isEqualTo(List.of(1, 0, 0, 0, 1, 0, 0));
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        assertThat(progress(plan).get(5)).as("hosting now").isEqualTo(1);
        JsonNode bands = api.get(me(), PLANS + "/" + plan + "/coverage").body().get("sizes");
        assertThat(of(bands, "size", "S20_49").get("covered").get("hosting").getIntValue())
                .isEqualTo(1);
        Api.Answer over = api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/end", """
                {"endKind": "HIRED", "reason": "HIRED_HERE"}""");
        assertThat(over.status()).as(over.text()).isLessThan(300);
        journey.react();
        assertThat(progress(plan)).isEqualTo(List.of(1, 0, 0, 0, 1, 0, 1));
        JsonNode after = api.get(me(), PLANS + "/" + plan + "/coverage").body().get("sizes");
        assertThat(of(after, "size", "S20_49").get("covered").get("hosting").getIntValue())
                .as("nobody is there any longer")
                .isZero();
        assertThat(of(after, "size", "S20_49").get("covered").get("hosted").getIntValue())
                .as("in the window somebody was")
                .isEqualTo(1);
    }

    @Test
    @Requirement("EMP-20")
    void aTargetTellsThatAnotherFirmHasOpenedItsDoor() {
        UUID plan = world.plan(me());
        UUID firm = world.firm("Bak en dør (oppdiktet)", "3403", 3);
        UUID opener = world.firm("Døråpner (oppdiktet)", "4601", 3);
        world.add(me(), plan, firm);
        String targets = PLANS + "/" + plan + "/targets";
        assertThat(api.get(me(), targets)
                        .body()
                        .get("items")
                        .get(0)
                        .get("introduced")
                        .getBooleanValue())
                .isFalse();
        String doors = "/api/v1/workplaces/" + opener + "/network-introductions";
        Api.Answer made = api.post(me(), doors, """
                {"kind": "REFERRAL", "introducedId": "%s", "naming": "NO", "day": "%s"}""".formatted(firm, clock.today()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Api.Answer told = api.get(me(), targets);
        assertThat(told.body().get("items").get(0).get("introduced").getBooleanValue())
                .isTrue();
        assertThat(told.text()).as("by whom, it does not say").doesNotContain(opener.toString());
    }

    @Test
    void eachTakesTargetsAndNobodyTakesThemFromAnother() {
        UUID plan = world.plan(me());
        UUID firm = world.firm("Hvem tar (oppdiktet)", "3403", 3);
        world.add(me(), plan, firm);
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        Callers.Caller colleague = callers.staff(Role.MARKET_CONTACT);
        assertThat(take(provider, plan, firm, colleague, 1).pointers())
                .as("colleagues of the own organisation alone")
                .containsExactly("/staffId");
        Api.Answer taken = take(provider, plan, firm, provider, 1);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text("unit")).isEqualTo("Vekstbroen inkludering");
        assertThat(take(colleague, plan, firm, colleague, 2).text("code")).isEqualTo("OTHERS_TARGET");
        assertThat(api.delete(colleague, PLANS + "/" + plan + "/targets/" + firm)
                        .text("code"))
                .isEqualTo("OTHERS_TARGET");
        assertThat(take(me(), plan, firm, colleague, 1).text("code"))
                .as("read before it was taken")
                .isEqualTo("CONFLICT");
        assertThat(take(me(), plan, firm, colleague, 2).status())
                .as("the owner gives it to anybody")
                .isEqualTo(200);
        assertThat(world.targets(colleague, plan, "?of=MINE")).containsExactly(firm);
        JsonNode hamar = of(world.plan(me(), plan).get("organisations"), "name", "Nav Hamar");
        assertThat(hamar.get("progress").get("taken").getIntValue()).isEqualTo(1);
        assertThat(take(colleague, plan, firm, null, 3).status()).isEqualTo(200);
        assertThat(world.targets(me(), plan, "?of=NOBODY")).containsExactly(firm);
        assertThat(take(me(), plan, firm, callers.staff(Role.MARKET_CONTACT, callers.otherOffice()), 4)
                        .pointers())
                .containsExactly("/staffId");
        assertThat(api.delete(colleague, PLANS + "/" + plan + "/targets/" + firm)
                        .status())
                .as("the own office added it")
                .isEqualTo(204);
        assertThat(api.delete(me(), PLANS + "/" + plan + "/targets/" + firm).status())
                .isEqualTo(404);
    }

    @Test
    void aPlanThatIsOverTakesNoMore() {
        UUID plan = world.plan(me());
        UUID firm = world.firm("For sent (oppdiktet)", "3403", 3);
        clock.offsetBy(Duration.ofDays(31));
        assertThat(world.add(me(), plan, firm).text("code")).isEqualTo("PLAN_OVER");
        assertThat(api.post(me(), PLANS + "/" + plan + "/prospects", "{\"sizeBand\": \"S1_4\"}")
                        .text("code"))
                .isEqualTo("PLAN_OVER");
        assertThat(api.get(me(), "/api/v1/workplaces/" + firm + "/recruitment-plans")
                        .text())
                .doesNotContain(plan.toString());
    }

    @Test
    void whoAddsAtOnceAddsEachOnceAndNeverBeyondTheMost() {
        UUID plan = world.plan(me());
        List<UUID> firms = IntStream.range(0, 20)
                .mapToObj(i -> world.firm("Samtidig " + i + " (oppdiktet)", "3403", 3))
                .toList();
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        List<Integer> added = Stream.of(me(), provider)
                .map(by -> CompletableFuture.supplyAsync(() -> world.add(by, plan, firms.toArray(UUID[]::new))
                        .body()
                        .get("added")
                        .getIntValue()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(added).containsExactly(0, 20);
        List<UUID> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(me(), PLANS + "/" + plan + "/targets?limit=7&sort=LAST_CONTACT" + cursor)
                    .body();
            page.get("items")
                    .values()
                    .forEach(one ->
                            paged.add(UUID.fromString(one.get("workplaceId").getStringValue())));
            JsonNode next = page.get("next");
            cursor = next == null || next.isNull() ? "" : "&cursor=" + next.getStringValue();
        } while (!cursor.isEmpty());
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(firms);
    }

    private Api.Answer take(Callers.Caller by, UUID plan, UUID firm, Callers.@Nullable Caller taker, int version) {
        String body = taker == null ? "{}" : "{\"staffId\": \"" + taker.actor().personId() + "\"}";
        return api.put(by, PLANS + "/" + plan + "/targets/" + firm, body, "If-Match", "\"" + version + "\"");
    }

    /** Targets, taken, contacted, visited, place out, hosting, hired. */
    private List<Integer> progress(UUID plan) {
        JsonNode told = world.plan(me(), plan).get("progress");
        return Stream.of("targets", "taken", "contacted", "visited", "placeOut", "hosting", "hired")
                .map(each -> told.get(each).getIntValue())
                .toList();
    }

    private static JsonNode of(JsonNode many, String field, Object value) {
        return PlanWorld.each(many)
                .filter(one -> value.toString().equals(one.get(field).getStringValue()))
                .findFirst()
                .orElseThrow();
    }
}
