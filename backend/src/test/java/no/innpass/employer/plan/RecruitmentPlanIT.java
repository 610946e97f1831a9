package no.innpass.employer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who makes, reads and changes a regional plan. */
@MicronautTest(transactional = false)
@Requirement("EMP-18")
class RecruitmentPlanIT implements OnPostgres {
    private static final String PLANS = PlanWorld.PLANS;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    PlanWorld world;

    private Callers.@Nullable Caller market;

    @BeforeEach
    void colleagues() {
        market = callers.staff(Role.MARKET_CONTACT);
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }

    @Test
    void aPlanCrossesTheBordersOfMunicipalitiesAndIsSharedByOrganisations() {
        UUID id = world.plan(market(), ", \"goal\": \"  Flere med faa ansatte  \", \"wanted\": 12");
        JsonNode plan = world.plan(market(), id);
        assertThat(plan.get("goal").getStringValue()).isEqualTo("Flere med faa ansatte");
        assertThat(plan.get("standing").getStringValue()).isEqualTo("RUNNING");
        assertThat(names(plan.get("municipalities"))).containsExactly("Bergen", "Hamar");
        assertThat(names(plan.get("organisations"))).containsExactly("Nav Hamar", "Vekstbroen inkludering");
        assertThat(plan.get("owner").getStringValue()).isEqualTo("Test Market_contact");
        assertThat(plan.get("mayChange").getBooleanValue()).isTrue();
        assertThat(plan.get("progress").get("targets").getIntValue()).isZero();
    }

    @Test
    void everyOrganisationThatSharesItReadsItAndNobodyElse() {
        UUID id = world.plan(market());
        for (Callers.Caller sharer : List.of(
                callers.staff(Role.MARKET_CONTACT),
                callers.staff(Role.OFFICE_LEADER),
                callers.staff(Role.MARKET_COORDINATOR),
                callers.staff(Role.PROVIDER_CONSULTANT),
                callers.staff(Role.PROVIDER_LEADER))) {
            for (String part : List.of("", "/coverage", "/targets", "/prospects", "/takers")) {
                assertThat(api.get(sharer, PLANS + "/" + id + part).status())
                        .as(sharer.actor().roles() + part)
                        .isEqualTo(200);
            }
            assertThat(ids(sharer, "")).contains(id);
        }
        for (Callers.Caller other : List.of(
                callers.staff(Role.MARKET_CONTACT, callers.otherOffice()),
                callers.staff(Role.PROVIDER_CONSULTANT, callers.otherProvider()),
                callers.staff(Role.MARKET_COORDINATOR, "46"))) {
            for (String part : List.of("", "/coverage", "/targets", "/prospects", "/takers")) {
                assertThat(api.get(other, PLANS + "/" + id + part).status())
                        .as(part)
                        .isEqualTo(404);
            }
            assertThat(ids(other, "")).doesNotContain(id);
            assertThat(world.add(other, id, UUID.randomUUID()).status()).isEqualTo(404);
        }
    }

    @Test
    void onlyTheMarketAndThoseWhoShareItAreLetIn() {
        UUID id = world.plan(market());
        UUID firm = world.firm("Tilgang (oppdiktet)", "3403", 3);
        for (Role role : List.of(Role.ADVISER, Role.CANDIDATE, Role.AUDITOR, Role.EMPLOYER_MANAGER)) {
            Callers.Caller one = callers.any(role);
            for (String path : List.of(
                    PLANS,
                    "/api/v1/recruitment-plan-choices",
                    PLANS + "/" + id,
                    PLANS + "/" + id + "/coverage",
                    PLANS + "/" + id + "/targets",
                    PLANS + "/" + id + "/prospects",
                    PLANS + "/" + id + "/takers",
                    "/api/v1/workplaces/" + firm + "/recruitment-plans")) {
                assertThat(api.get(one, path).status()).as(role + " " + path).isEqualTo(403);
            }
            assertThat(world.add(one, id, firm).status()).as(role.name()).isEqualTo(403);
            assertThat(api.post(one, PLANS + "/" + id + "/prospects", "{}").status())
                    .isEqualTo(403);
            assertThat(api.delete(one, PLANS + "/" + id + "/targets/" + firm).status())
                    .isEqualTo(403);
        }
        Callers.Caller provider = callers.staff(Role.PROVIDER_LEADER);
        assertThat(api.post(provider, PLANS, world.body(world.inDays(0), world.inDays(9), ""))
                        .status())
                .as("a provider shares, and makes none")
                .isEqualTo(403);
        for (Role role : List.of(Role.MARKET_CONTACT, Role.OFFICE_LEADER, Role.MARKET_COORDINATOR)) {
            assertThat(api.post(callers.staff(role), PLANS, world.body(world.inDays(0), world.inDays(9), ""))
                            .status())
                    .as(role.name())
                    .isEqualTo(201);
            assertThat(api.get(callers.staff(role), "/api/v1/recruitment-plan-choices")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theOwnerAndTheOwnersLeaderChangeItAndNobodyElse() {
        UUID id = world.plan(market());
        String told = world.body(world.inDays(-30), world.inDays(60), ", \"wanted\": 5");
        Api.Answer refused = api.put(callers.staff(Role.MARKET_CONTACT), PLANS + "/" + id, told, "If-Match", "\"1\"");
        assertThat(refused.text("code")).isEqualTo("OTHERS_PLAN");
        assertThat(api.put(callers.staff(Role.PROVIDER_LEADER), PLANS + "/" + id, told, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        Api.Answer changed = api.put(callers.staff(Role.OFFICE_LEADER), PLANS + "/" + id, told, "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.body().get("wanted").getIntValue()).isEqualTo(5);
        assertThat(changed.text("ownerId"))
                .as("stays")
                .isEqualTo(market().actor().personId().toString());
        assertThat(api.put(market(), PLANS + "/" + id, told, "If-Match", "\"1\"")
                        .text("code"))
                .as("read before the leader changed it")
                .isEqualTo("CONFLICT");
        assertThat(api.put(market(), PLANS + "/" + id, told).status()).isEqualTo(428);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String wrong = """
                {"name": "Galt", "from": "%s", "to": "%s", "ownerId": "%s", "municipalities": ["3403", "9999"],
                 "offices": ["%s", "%s"], "providers": ["%s"]}""".formatted(
                        world.inDays(3),
                        world.inDays(2),
                        callers.staff(Role.MARKET_CONTACT, callers.otherOffice())
                                .actor()
                                .personId(),
                        callers.office().id(),
                        UUID.randomUUID(),
                        UUID.randomUUID());
        assertThat(api.post(market(), PLANS, wrong).pointers())
                .containsExactlyInAnyOrder(
                        "/to", "/municipalities/1", "/offices/1", "/providers/0", "/ownerId", "/offices");
        assertThat(api.post(market(), PLANS, "{\"municipalities\": [], \"industries\": [\"X\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(api.post(market(), PLANS, world.body(world.inDays(0), world.inDays(9999), ""))
                        .pointers())
                .containsExactly("/to");
        String without = world.body(world.inDays(0), world.inDays(9), "")
                .replace(
                        callers.office().id().toString(),
                        callers.otherOffice().id().toString());
        assertThat(api.post(market(), PLANS, without).pointers())
                .as("the own office is one of them")
                .containsExactly("/offices");
    }

    @Test
    void theListIsPagedInBothOrdersAndNarrowedByTheDays() {
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        UUID over = api.post(leader, PLANS, world.body(world.inDays(-40), world.inDays(-1), ""))
                .id();
        UUID running = world.plan(leader);
        UUID later = api.post(leader, PLANS, world.body(world.inDays(1), world.inDays(90), ""))
                .id();
        assertThat(ids(leader, "?standing=OVER")).contains(over).doesNotContain(running, later);
        assertThat(ids(leader, "?standing=RUNNING")).contains(running).doesNotContain(over, later);
        assertThat(ids(leader, "?standing=UPCOMING")).contains(later).doesNotContain(over, running);
        for (String sort : List.of("LAST_DAY", "NAME")) {
            List<UUID> whole = ids(leader, "?limit=100&sort=" + sort);
            List<UUID> paged = new ArrayList<>();
            String cursor = "";
            do {
                Api.Answer page = api.get(leader, PLANS + "?limit=1&sort=" + sort + cursor);
                page.body().get("items").values().forEach(one -> paged.add(idOf(one)));
                JsonNode next = page.body().get("next");
                cursor = next == null || next.isNull() ? "" : "&cursor=" + next.getStringValue();
            } while (!cursor.isEmpty());
            assertThat(paged).as(sort).isEqualTo(whole).contains(over, running, later);
        }
        assertThat(api.get(leader, PLANS + "?sort=NAME&cursor=bm9uZQ").status()).isEqualTo(400);
        assertThat(api.get(leader, PLANS + "?standing=SOON").status()).isEqualTo(400);
    }

    private List<UUID> ids(Callers.Caller by, String query) {
        return PlanWorld.each(api.get(by, PLANS + query).body().get("items"))
                .map(RecruitmentPlanIT::idOf)
                .toList();
    }

    private static UUID idOf(JsonNode one) {
        return UUID.fromString(one.get("id").getStringValue());
    }

    private static List<String> names(JsonNode many) {
        return PlanWorld.each(many).map(one -> one.get("name").getStringValue()).toList();
    }
}
