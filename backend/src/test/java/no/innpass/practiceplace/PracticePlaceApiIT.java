package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PracticePlaceApiIT implements OnPostgres {
    private static final String OWN = "/api/v1/employer/practice-places";
    private static final String STAFF = "/api/v1/practice-places";
    private static final String NEED = """
            {"title":"Praksis i bakeri","tasks":[{"task":"bake","share":60,"trainable":true},{"task":"clean-kitchen"}],
             "credentials":{"state":"VALUE","demands":[{"credential":"driving-licence-b","kind":"WISHED","tags":["PLACEMENT"]}]},
             "hours":{"stretches":[{"day":"THURSDAY","from":540,"to":900}]},
             "purposes":{"main":"JOB","further":["LANGUAGE"]},
             "job":{"prospect":"POSSIBLE","contracts":[{"type":"ON_CALL"}]}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    MutableClock clock;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller manager = market;
    UUID workplace = new UUID(0, 0);

    @BeforeAll
    void oneFirm() {
        market = callers.staff(Role.MARKET_CONTACT);
        workplace = firms.workplace("Nordlys Bakeri (oppdiktet)", market.actor().personId());
        manager = managerOf(workplace);
    }

    @Test
    @Requirement({"PLC-13", "PLC-15", "INTG-01"})
    void anEmployerPostsAndTheMarketContactApproves() {
        String body = body(workplace, NEED);
        Api.Answer draft = api.post(manager, OWN, body, "Idempotency-Key", "p1");
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(api.post(manager, OWN, body, "Idempotency-Key", "p1").id()).isEqualTo(draft.id());
        assertThat(draft.body().get("labels").get("bake").getStringValue()).isNotBlank();
        assertThat(draft.body().get("contact").get("name").getStringValue())
                .isEqualTo(market.actor().displayName());

        Api.Answer submitted = api.post(manager, OWN + "/" + draft.id() + "/submission", "");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(submitted.text("state")).isEqualTo("SUBMITTED");
        Api.Answer staff = api.get(market, STAFF + "/" + draft.id());
        assertThat(staff.text()).contains("\"actions\":[\"APPROVE\",\"RETURN\",\"REFUSE\"]");
        Api.Answer approved = api.post(market, STAFF + "/" + draft.id() + "/approval", "");
        assertThat(approved.text("state")).isEqualTo("PUBLISHED");
        assertThat(api.post(market, STAFF + "/" + draft.id() + "/approval", "").status())
                .isEqualTo(409);
        Api.Answer confirmed = api.post(manager, OWN + "/" + draft.id() + "/confirmation", "");
        assertThat(confirmed.status()).isEqualTo(200);
        Api.Answer closed = api.post(manager, OWN + "/" + draft.id() + "/closure", "{\"reason\":\"WITHDRAWN\"}");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
    }

    @Test
    @Requirement("PLC-05")
    void anAbsoluteDemandWithoutLawIsRefusedAndNothingIsStored() {
        int before = count();
        Api.Answer refused = api.post(manager, OWN, body(workplace, NEED.replace("WISHED", "LEGAL_HARD")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("NO_LEGAL_GROUND");
        assertThat(refused.pointers()).containsExactly("/place/need/credentials/demands/0/legalGround");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @Requirement({"PLC-15", "HR-10"})
    void aGroupWishIsRefusedAndNeitherStoredNorRepeated() {
        int before = count();
        String wish = NEED.replace("Praksis i bakeri", "only Norwegian girls");
        Api.Answer refused = api.post(manager, OWN, body(workplace, wish));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("GROUP_WISH");
        assertThat(refused.pointers()).containsExactly("/place/need/title");
        assertThat(refused.text()).doesNotContain("Norwegian girls");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void malformedInputNamesItsFields() {
        assertThat(pointers(NEED.replace("ON_CALL", "FOREVER"))).containsExactly("/place/need/job/contracts/0/type");
        assertThat(pointers(NEED.replace("\"share\":60", "\"share\":\"mye\"")))
                .containsExactly("/place/need/tasks/0/share");
        assertThat(pointers(NEED.replace("\"share\":60", "\"share\":160")))
                .containsExactly("/place/need/tasks/0/share");
        assertThat(pointers(NEED.replace("\"from\":540", "\"from\":-1")))
                .containsExactly("/place/need/hours/stretches/0/from");
        assertThat(pointers(NEED.replace("\"kind\":\"WISHED\",", "")))
                .containsExactly("/place/need/credentials/demands/0/kind");
        assertThat(pointers(NEED.replace("\"task\":\"bake\"", "\"task\":\"💥\"")))
                .containsExactly("/place/need/tasks/0/task");
        assertThat(pointers(NEED.replace("Praksis i bakeri", "x".repeat(121)))).containsExactly("/place/need/title");
        Api.Answer closed = api.post(manager, OWN + "/" + draft() + "/closure", "{}");
        assertThat(closed.pointers()).containsExactly("/reason");
        assertThat(api.post(manager, OWN, "{").status()).isEqualTo(400);
        assertThat(api.post(manager, OWN, "[]").status()).isEqualTo(400);
        assertThat(api.get(market, STAFF + "?state=OPEN").status()).isEqualTo(400);
    }

    @Test
    void aStaleVersionIsRefused() {
        String path = OWN + "/" + draft();
        String etag = api.get(manager, path).etag();
        String place = "{\"positions\":2,\"need\":" + NEED + "}";
        assertThat(api.put(manager, path, place).status()).isEqualTo(428);
        Api.Answer changed = api.put(manager, path, place, "If-Match", etag);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(api.put(manager, path, place.replace(":2,", ":3,"), "If-Match", etag)
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Requirement("PRI-02")
    void anotherEmployersPlaceAnswersAsNone() {
        UUID theirs = draft();
        UUID other = firms.workplace("Konkurrent", null);
        Callers.Caller stranger = managerOf(other);
        String nobody = OWN + "/00000000-0000-7000-8000-000000000009";
        String path = OWN + "/" + theirs;
        for (Api.Answer answer : List.of(
                api.get(stranger, path),
                api.put(stranger, path, "{}", "If-Match", "\"0\""),
                api.post(stranger, path + "/submission", ""),
                api.post(stranger, path + "/confirmation", ""),
                api.post(stranger, path + "/closure", "{\"reason\":\"WITHDRAWN\"}"),
                api.post(stranger, OWN, body(workplace, NEED)),
                api.get(manager, nobody))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("NOT_FOUND");
        }
        assertThat(api.get(stranger, OWN + "?workplace=" + workplace)
                        .body()
                        .get("items")
                        .size())
                .isZero();
        assertThat(api.get(stranger, STAFF + "/" + theirs).status()).isEqualTo(403);
        Callers.Caller supervisor =
                callers.employer(Role.EMPLOYER_SUPERVISOR, workplace, ScopeKind.WORKPLACE, workplace);
        assertThat(api.get(supervisor, path).status()).isEqualTo(403);
    }

    @Test
    @Requirement("PLC-13")
    void staffEntersOnBehalfAndTheEmployerConfirms() {
        Api.Answer draft = api.post(market, STAFF, body(workplace, NEED));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(market, STAFF + "/" + draft.id() + "/submission", "");
        Api.Answer early = api.post(market, STAFF + "/" + draft.id() + "/approval", "");
        assertThat(early.text("code")).isEqualTo("NOT_CONFIRMED");
        assertThat(api.get(manager, OWN + "/" + draft.id()).text()).contains("\"confirmed\":false");
        api.post(manager, OWN + "/" + draft.id() + "/confirmation", "");
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(api.post(adviser, STAFF + "/" + draft.id() + "/approval", "").text("state"))
                .isEqualTo("PUBLISHED");
        assertThat(api.post(adviser, STAFF, body(workplace, NEED)).status()).isEqualTo(403);
    }

    @Test
    @Requirement("MAT-24")
    void listsPageByPageWithFilters() {
        UUID unit = firms.workplace("Listekafé", market.actor().personId());
        Callers.Caller own = managerOf(unit);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMillis(1));
            made.add(api.post(own, OWN, body(unit, NEED)).id().toString());
        }
        assertThat(ids(own, OWN + "?limit=2")).containsExactlyElementsOf(made.reversed());
        assertThat(ids(market, STAFF + "?limit=2&sort=WORKPLACE&workplace=" + unit))
                .containsExactlyElementsOf(made);
        assertThat(ids(market, STAFF + "?query=listekaf")).hasSize(5);
        assertThat(ids(market, STAFF + "?query=baking&workplace=" + unit))
                .as("by the task's name")
                .hasSize(5);
        assertThat(ids(market, STAFF + "?query=finnesikke")).isEmpty();
        assertThat(ids(market, STAFF + "?state=PUBLISHED&workplace=" + unit)).isEmpty();
        assertThat(ids(market, STAFF + "?municipality=0301")).isEmpty();
        assertThat(ids(market, STAFF + "?municipality=3403&workplace=" + unit)).hasSize(5);
    }

    @Test
    @Requirement("PLC-16")
    void theFilterShowsPlacesThatGiveAChance() {
        UUID unit = firms.workplace("Sjansekafé", market.actor().personId());
        Callers.Caller own = managerOf(unit);
        String chance = NEED.strip().replaceFirst("}$", ", \"more\": {\"chance\": true, \"findOut\": \"Om det går\"}}");
        UUID open = api.post(own, OWN, body(unit, chance)).id();
        UUID other = api.post(own, OWN, body(unit, NEED)).id();
        assertThat(ids(market, STAFF + "?chance=true&workplace=" + unit)).containsExactly(open.toString());
        assertThat(ids(market, STAFF + "?chance=false&workplace=" + unit)).containsExactly(other.toString());
        assertThat(ids(market, STAFF + "?workplace=" + unit)).hasSize(2);
    }

    private List<String> pointers(String need) {
        Api.Answer answer = api.post(manager, OWN, body(workplace, need));
        assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
        return answer.pointers();
    }

    private UUID draft() {
        return api.post(manager, OWN, body(workplace, NEED)).id();
    }

    private int count() {
        return ids(manager, OWN + "?limit=100").size();
    }

    private Callers.Caller managerOf(UUID unit) {
        return callers.employer(Role.EMPLOYER_MANAGER, unit, ScopeKind.WORKPLACE, unit);
    }

    private static String body(UUID workplace, String need) {
        return "{\"workplaceId\":\"%s\",\"place\":{\"positions\":1,\"need\":%s}}".formatted(workplace, need);
    }

    private List<String> ids(Callers.Caller caller, String path) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            Api.Answer page = api.get(caller, path + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body()
                    .get("items")
                    .values()
                    .forEach(row -> ids.add(row.get("id").getStringValue()));
            if (page.body().get("next") == null) {
                return ids;
            }
            cursor = (path.contains("?") ? "&" : "?") + "cursor=" + page.text("next");
        }
    }
}
