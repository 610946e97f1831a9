package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One post of tasks from several units, over HTTP, and the examples that help to find such tasks. */
@MicronautTest(transactional = false)
class CarvedPlaceIT implements OnPostgres {
    private static final String OWN = "/api/v1/employer/practice-places";
    private static final String STAFF = "/api/v1/practice-places";
    private static final String FOUR = """
            {"title":"Småjobber på kjøkken og lager",
             "tasks":[{"task":"wash-up","unit":"Kjøkken","minutes":120,"reading":"BELOW_A1","trainable":true},
                      {"task":"lay-clear-tables","unit":"Kjøkken","minutes":90,"reading":"BELOW_A1"},
                      {"task":"sort-waste","unit":"Lager","minutes":120,"reading":"BELOW_A1"},
                      {"words":"brette esker","unit":"Lager","minutes":120,"reading":"BELOW_A1"}],
             "hours":{"stretches":[{"day":"TUESDAY","from":540,"to":780},{"day":"THURSDAY","from":540,"to":780}]},
             "purposes":{"main":"WORK_EXPERIENCE"},"job":{"prospect":"POSSIBLE","positionPercent":20,"positionMust":true}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller manager = market;
    UUID workplace = new UUID(0, 0);

    @BeforeAll
    void aHotel() {
        market = callers.staff(Role.MARKET_CONTACT);
        workplace = firms.workplaceOf(
                firms.employer("Furu Hotell (oppdiktet)", Sector.PRIVATE),
                "55.101",
                "Furu Hotell (oppdiktet)",
                market.actor().personId());
        manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
    }

    @Test
    @Requirement({"PLC-14", "SYS-84"})
    void aTwentyPercentJobOfFourTasksOfTwoUnitsWithoutReadingIsPosted() {
        UUID id = posted(FOUR);
        Api.Answer approved = api.post(market, STAFF + "/" + id + "/approval", "");
        assertThat(approved.text("state")).as(approved.text()).isEqualTo("PUBLISHED");
        for (Api.Answer shown : List.of(api.get(manager, OWN + "/" + id), api.get(market, STAFF + "/" + id))) {
            JsonNode need = shown.body().get("need");
            assertThat(values(need, "unit")).containsExactly("Kjøkken", "Kjøkken", "Lager", "Lager");
            assertThat(values(need, "reading")).containsOnly("BELOW_A1");
            assertThat(need.get("tasks").get(1).get("minutes").getIntValue()).isEqualTo(90);
            assertThat(need.get("job").get("positionPercent").getIntValue()).isEqualTo(20);
            assertThat(need.get("language").get("demands") == null
                            || need.get("language").get("demands").size() == 0)
                    .as("nothing is read, and nothing asks for it")
                    .isTrue();
        }
    }

    @Test
    @Requirement({"PLC-14", "PLC-01"})
    void anEditMakesANewVersionAndACopyKeepsTheUnits() {
        UUID id = posted(FOUR);
        Api.Answer read = api.get(manager, OWN + "/" + id);
        String moved = FOUR.replace("\"unit\":\"Lager\",\"minutes\":120", "\"unit\":\"Mottak\",\"minutes\":60");
        Api.Answer changed =
                api.put(manager, OWN + "/" + id, "{\"positions\":1,\"need\":" + moved + "}", "If-Match", read.etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.body().get("needVersion").getIntValue()).isEqualTo(2);
        assertThat(values(changed.body().get("need"), "unit"))
                .containsExactly("Kjøkken", "Kjøkken", "Mottak", "Mottak");
        String shown = api.get(manager, OWN + "/" + id).text();
        Api.Answer copy = post(shown.substring(shown.indexOf("\"need\":") + 7, shown.indexOf(",\"labels\"")));
        assertThat(copy.status()).as(copy.text()).isEqualTo(201);
        assertThat(copy.body().get("need")).isEqualTo(changed.body().get("need"));
    }

    @Test
    @Requirement("PLC-14")
    void moreHoursThanThePostAreRefusedAtTheirTask() {
        Api.Answer refused = post(FOUR.replace("\"minutes\":90", "\"minutes\":91"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("NEED_NOT_VALID");
        assertThat(refused.pointers()).containsExactly("/place/need/tasks/3/minutes");
        assertThat(refused.text()).contains("TASK_HOURS_OVER_POST");
        assertThat(post(FOUR.replace("\"minutes\":90", "\"minutes\":5")).pointers())
                .containsExactly("/place/need/tasks/1/minutes");
        assertThat(post(FOUR.replace("\"minutes\":90", "\"minutes\":\"mye\"")).pointers())
                .containsExactly("/place/need/tasks/1/minutes");
        assertThat(post(FOUR.replace("\"unit\":\"Kjøkken\",\"minutes\":90", "\"unit\":\"" + "x".repeat(61) + "\""))
                        .pointers())
                .containsExactly("/place/need/tasks/1/unit");
        assertThat(post(FOUR.replaceFirst("\"reading\":\"BELOW_A1\"", "\"reading\":\"D4\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Requirement({"PLC-14", "PLC-15", "HR-10"})
    void aUnitIsTextLikeAnyOther() {
        Api.Answer refused = post(FOUR.replaceFirst("\"unit\":\"Kjøkken\"", "\"unit\":\"only Norwegian girls\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("GROUP_WISH");
        assertThat(refused.pointers()).containsExactly("/place/need/tasks/0/unit");
    }

    @Test
    @Requirement("PLC-14")
    void whoFindsTheOwnTasksTooSpecialGetsExamplesOfTheIndustry() {
        Api.Answer own = api.get(manager, "/api/v1/employer/workplaces/" + workplace + "/task-examples");
        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(own.text("industry")).isEqualTo("I");
        List<String> codes = new ArrayList<>();
        own.body()
                .get("examples")
                .values()
                .forEach(one -> codes.add(one.get("code").getStringValue()));
        assertThat(codes).contains("wash-up", "lay-clear-tables").doesNotHaveDuplicates();
        String ticked = codes.getFirst();
        Api.Answer posted = post("{\"tasks\":[{\"task\":\"" + ticked + "\"}]}");
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        assertThat(api.get(market, "/api/v1/workplaces/" + workplace + "/task-examples")
                        .body())
                .isEqualTo(own.body());
    }

    @Test
    @Requirement({"PLC-14", "PRI-01", "PRI-02"})
    void examplesAreForWhoPostsThere() {
        String own = "/api/v1/employer/workplaces/" + workplace + "/task-examples";
        String staff = "/api/v1/workplaces/" + workplace + "/task-examples";
        List<Role> posting = List.of(Role.EMPLOYER_MANAGER, Role.EMPLOYER_RECEPTION);
        List<Role> taking =
                List.of(Role.ADVISER, Role.MARKET_CONTACT, Role.MARKET_COORDINATOR, Role.PROVIDER_CONSULTANT);
        for (Role role : Role.values()) {
            Callers.Caller caller = callers.any(role);
            assertThat(api.get(caller, own).status() == 403)
                    .as("%s of its own", role)
                    .isEqualTo(!posting.contains(role));
            assertThat(api.get(caller, staff).status() == 403)
                    .as("%s of any", role)
                    .isEqualTo(!taking.contains(role));
        }
        UUID other = firms.workplace("Konkurrenten (oppdiktet)", null);
        Callers.Caller stranger = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.WORKPLACE, other);
        assertThat(api.get(stranger, own).status()).isEqualTo(404);
        assertThat(api.get(market, "/api/v1/workplaces/" + UUID.randomUUID() + "/task-examples")
                        .status())
                .isEqualTo(404);
    }

    private UUID posted(String need) {
        Api.Answer draft = post(need);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        Api.Answer submitted = api.post(manager, OWN + "/" + draft.id() + "/submission", "");
        assertThat(submitted.text("state")).as(submitted.text()).isEqualTo("SUBMITTED");
        return draft.id();
    }

    private Api.Answer post(String need) {
        return api.post(
                manager,
                OWN,
                "{\"workplaceId\":\"%s\",\"place\":{\"positions\":1,\"need\":%s}}".formatted(workplace, need));
    }

    private static List<String> values(JsonNode need, String field) {
        List<String> values = new ArrayList<>();
        need.get("tasks").values().forEach(task -> values.add(task.get(field).getStringValue()));
        return values;
    }
}
