package no.innpass.introduction;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.FullWorkplaces;
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** Choices against the list and caps, over HTTP (MAT-34, PRI-03). */
@MicronautTest(transactional = false)
@Requirement({"MAT-34", "PRI-03"})
class OverrideIT implements OnPostgres {
    private static final String URL = "/api/v1/overrides";
    private static final String WHY = "{\"reason\": \"BETTER_KNOWLEDGE\", \"words\": \"Kjenner sjefen der\"}";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    FullWorkplaces full;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    Tables tables;

    @Test
    void aChoiceOutsideTheFirstTenWithoutAReasonCannotBeSaved() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        for (int i = 0; i < 12; i++) {
            journey.firm(2);
        }
        indexed();
        List<String> list = listed(adviser, candidate);
        assertThat(list).hasSizeGreaterThanOrEqualTo(12);

        Api.Answer refused = suggest(adviser, candidate, list.getLast(), null);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("OVERRIDE_NEEDED");
        assertThat(refused.pointers()).containsExactly("/override");
        assertThat(api.get(adviser, "/api/v1/introductions?candidateId=" + candidate)
                        .body()
                        .get("items")
                        .size())
                .isZero();
        Api.Answer empty = suggest(adviser, candidate, list.getLast(), WHY.replace("Kjenner sjefen der", " "));
        assertThat(empty.pointers()).containsExactly("/override/words");

        Api.Answer saved = suggest(adviser, candidate, list.getLast(), WHY);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(suggest(adviser, candidate, list.getFirst(), null).status()).isEqualTo(201);

        JsonNode shown = api.get(adviser, URL).body();
        JsonNode kept = of(shown, candidate);
        assertThat(kept.get("state").getStringValue()).isEqualTo("RECORDED");
        assertThat(kept.get("words").getStringValue()).isEqualTo("Kjenner sjefen der");
        assertThat(shown.get("counts").get(0).get("reason").getStringValue()).isEqualTo("BETTER_KNOWLEDGE");
        assertThat(tables.count("select count(*) from (select operation, people from audit_inbox union all"
                        + " select operation, people from audit_entry) a where operation = 'OVERRIDE_CHOICE' and people @> array['"
                        + candidate + "'::uuid]"))
                .isOne();
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), URL)
                        .text())
                .doesNotContain(candidate.toString());
    }

    @Test
    void onePersonCannotProposeAndApprove() {
        Journey.Firm firm = journey.firm(5);
        Callers.Caller both = callers.staff(callers.office(), Role.ADVISER, Role.OFFICE_LEADER);
        UUID candidate = imports.withCard(both.actor(), aProfile().tasks("bake"));
        full.fill(firm.workplace());
        Api.Answer proposed = propose(both, candidate, firm);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.body().get("own").getBooleanValue()).isTrue();
        String path = URL + "/" + proposed.id();

        Api.Answer own = api.put(both, path + "/approval", "{}", "If-Match", "\"1\"");
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text("code")).isEqualTo("APPROVER_IS_PROPOSER");
        assertThat(api.put(callers.staff(Role.ADVISER), path + "/approval", "{}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(api.put(
                                callers.staff(Role.OFFICE_LEADER, callers.otherOffice()),
                                path + "/approval",
                                "{}",
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(404);
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        assertThat(api.put(leader, path + "/approval", "{}", "If-Match", "\"7\"")
                        .text("code"))
                .isEqualTo("CONFLICT");
        assertThat(api.put(leader, path + "/refusal", "{}", "If-Match", "\"1\"").pointers())
                .containsExactly("/words");
        Api.Answer approved = api.put(leader, path + "/approval", "{}", "If-Match", "\"1\"");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(api.put(leader, path + "/refusal", "{\"words\": \"nei\"}", "If-Match", approved.etag())
                        .text("code"))
                .isEqualTo("STEP_REFUSED");
        assertThat(tables.count("select count(*) from match_override where decided_by = proposed_by"))
                .isZero();
    }

    @Test
    void anApprovedPairPassesTheCapOnceAndNobodyElseDoes() {
        Journey.Firm firm = journey.firm(5);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        UUID another = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        full.fill(firm.workplace());
        assertThat(suggest(adviser, candidate, firm.place().toString(), WHY).text("code"))
                .isEqualTo("ONLY_CAP_STOPS");
        String id = propose(adviser, candidate, firm).text("id");
        assertThat(propose(adviser, candidate, firm).text("code")).isEqualTo("ALREADY_PROPOSED");
        Journey.ok(api.put(callers.staff(Role.OFFICE_LEADER), URL + "/" + id + "/approval", "{}", "If-Match", "\"1\""));

        Journey.Traveller traveller = journey.suggested(firm, adviser, candidate);
        assertThat(suggest(adviser, another, firm.place().toString(), WHY).text("code"))
                .isEqualTo("ONLY_CAP_STOPS");
        UUID placement = journey.planned(accepted(traveller));
        assertThat(placement).isNotNull();
        assertThat(tables.column(
                        "select running || ' of ' || cap || ', over ' || over_cap from workplace_standing where workplace_id = '"
                                + firm.workplace() + "'"))
                .containsExactly("2 of 1, over 1");
        assertThat(tables.column("select state from match_override where id = '" + id + "'"))
                .containsExactly("USED");
        Journey.ok(api.post(adviser, "/api/v1/placements/" + placement + "/start", "{}"));
        Journey.ok(api.post(
                adviser,
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"COMPLETED\", \"reason\": \"PERIOD_OVER\"}"));
        assertThat(tables.column("select running || ' over ' || over_cap from workplace_standing where workplace_id = '"
                        + firm.workplace() + "'"))
                .containsExactly("1 over 0");
    }

    @Test
    void nothingButACapCanBeAskedFor() {
        Journey.Firm firm = journey.firm(5);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        assertThat(propose(adviser, candidate, firm).text("code")).isEqualTo("NO_CAP_STOPS");
        UUID unwilling =
                imports.withCard(adviser.actor(), aProfile().tasks("bake").vetoes("bake"));
        full.fill(firm.workplace());
        Api.Answer law = propose(adviser, unwilling, firm);
        assertThat(law.text("code")).isEqualTo("GATES_NOT_PASSED");
        assertThat(law.text()).contains("CANDIDATE_VETO");
    }

    private Journey.Traveller accepted(Journey.Traveller traveller) {
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/ask", "{}"));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}"));
        Journey.ok(api.post(
                traveller.firm().manager(), Journey.employer(traveller) + "/answer", "{\"interested\": true}"));
        journey.write(traveller, "Har bakt i ti år.");
        journey.approve(traveller);
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present", "{}"));
        Journey.ok(api.post(traveller.firm().manager(), Journey.employer(traveller) + "/offer", Journey.OFFER));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        journey.react();
        return traveller;
    }

    private Api.Answer propose(Callers.Caller caller, UUID candidate, Journey.Firm firm) {
        return api.post(caller, URL, """
                {"candidateId": "%s", "placeId": "%s", "override": %s}""".formatted(candidate, firm.place(), WHY));
    }

    private Api.Answer suggest(Callers.Caller caller, UUID candidate, String place, String override) {
        return api.post(caller, "/api/v1/introductions", """
                {"candidateId": "%s", "placeId": "%s", "mode": "USER_FIRST", "reason": "Vil lære faget", "override": %s}""".formatted(candidate, place, override));
    }

    private List<String> listed(Callers.Caller adviser, UUID candidate) {
        JsonNode body = api.get(adviser, "/api/v1/candidates/" + candidate + "/matches?limit=100")
                .body();
        List<String> list = new ArrayList<>();
        for (String part : List.of("full", "thin")) {
            body.get(part).values().forEach(row -> list.add(row.get("placeId").getStringValue()));
        }
        return list;
    }

    private static JsonNode of(JsonNode shown, UUID candidate) {
        for (JsonNode one : shown.get("items").values()) {
            if (one.get("candidateId").getStringValue().equals(candidate.toString())) {
                return one;
            }
        }
        throw new AssertionError("no override of " + candidate);
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
