package no.innpass.introduction.cohort;

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
import no.innpass.fixtures.Runs;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** A class on its way to workplaces, over HTTP (MAT-27). */
@MicronautTest(transactional = false)
@Requirement({"MAT-27", "MEA-03", "EMP-16"})
class CohortIT implements OnPostgres {
    private static final String URL = "/api/v1/cohorts/";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Runs runs;

    @Inject
    Tables tables;

    @Test
    void aProposalKeepsTheCapForEachEmployerAndARerunIsIdentical() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        places(2);
        UUID run = cohort(adviser, 7);
        JsonNode proposed = propose(adviser, run).body();
        assertThat(proposed.get("capPerEmployer").getIntValue()).isEqualTo(2);
        proposed.get("places")
                .values()
                .forEach(place -> assertThat(place.get("people").size()).isBetween(1, 2));
        assertThat(proposed.get("total")).isEqualTo(proposed.get("best"));
        JsonNode again = propose(adviser, run).body();
        assertThat(again.get("places").toString())
                .isEqualTo(proposed.get("places").toString());
        assertThat(people(again)).hasSize(7);
    }

    @Test
    void anAgreementOnIntakeBoundsWhatTheProviderBrings() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Runs.Spot firm = runs.place(callers.staff(Role.MARKET_CONTACT));
        runs.intake(firm.employer(), callers.provider().id(), 0);
        UUID run = cohort(adviser, 2);
        JsonNode board = propose(adviser, run).body();
        board.get("places")
                .values()
                .forEach(place -> assertThat(text(place, "placeId"))
                        .isNotEqualTo(firm.place().toString()));
        Api.Answer moved = put(adviser, run, people(board).getFirst(), firm.place(), "LOCKED", board);
        assertThat(moved.status()).as(moved.text()).isEqualTo(409);
        assertThat(moved.text("code")).isEqualTo("COHORT_NO_ROOM");
    }

    @Test
    void aMoveChangesTheTotalIsUndoneAndALockStays() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        places(2);
        UUID run = cohort(adviser, 2);
        JsonNode board = propose(adviser, run).body();
        JsonNode place = board.get("places").get(0);
        JsonNode person = place.get("people").get(0);
        String candidate = text(person, "candidateId");
        JsonNode open = null;
        for (JsonNode option : person.get("options").values()) {
            open = open == null && option.get("full").size() == 0 ? option : open;
        }
        assertThat(open).isNotNull();

        JsonNode moved = put(adviser, run, candidate, UUID.fromString(text(open, "placeId")), "LOCKED", board)
                .body();
        assertThat(moved.get("total").getLongValue())
                .isEqualTo(
                        board.get("total").getLongValue() + open.get("change").getLongValue());
        JsonNode rerun = propose(adviser, run).body();
        assertThat(placeOf(rerun, candidate)).isEqualTo(text(open, "placeId"));
        JsonNode back = put(adviser, run, candidate, UUID.fromString(text(place, "placeId")), "FREE", rerun)
                .body();
        assertThat(back.get("total")).isEqualTo(board.get("total"));
        JsonNode without = put(adviser, run, candidate, null, "EXCLUDED", back).body();
        assertThat(placeOf(propose(adviser, run).body(), candidate)).isNull();
        assertThat(put(adviser, run, candidate, null, "FREE", without).status())
                .as("an old version")
                .isEqualTo(409);
    }

    @Test
    void aClosedPlaceGetsNobodyInTheNextProposal() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        places(1);
        UUID run = cohort(adviser, 1);
        JsonNode board = propose(adviser, run).body();
        String place = text(board.get("places").get(0), "placeId");
        Api.Answer closed =
                api.put(adviser, URL + run + "/places/" + place, "{\"closed\": true}", "If-Match", version(board));
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        String candidate = people(board).getFirst();
        assertThat(placeOf(propose(adviser, run).body(), candidate)).isNotEqualTo(place);
    }

    @Test
    void anApprovedPairIsASuggestionOnceAndStays() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        places(2);
        UUID run = cohort(adviser, 2);
        JsonNode board = propose(adviser, run).body();
        String body = """
                {"reason": "Praksis i kurset", "override": {"reason": "OTHER", "words": "Hele kullet fordeles"}}""";
        Api.Answer approved = api.put(adviser, URL + run + "/approval", body, "If-Match", version(board));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        approved.body().values().forEach(one -> assertThat(text(one, "outcome")).isEqualTo("SUGGESTED"));
        assertThat(api.put(adviser, URL + run + "/approval", body, "If-Match", version(board))
                        .status())
                .isEqualTo(409);
        JsonNode after = api.get(adviser, URL + run).body();
        Api.Answer twice = api.put(adviser, URL + run + "/approval", body, "If-Match", version(after));
        twice.body().values().forEach(one -> assertThat(text(one, "outcome")).isEqualTo("ALREADY"));
        assertThat(tables.count("select count(*) from cohort_member m join introduction i on i.id = m.introduction_id"
                        + " where i.state = 'SUGGESTED' and m.run_id = '" + run + "'"))
                .isEqualTo(2);
        String candidate = people(after).getFirst();
        JsonNode now = api.get(adviser, URL + run).body();
        assertThat(put(adviser, run, candidate, null, "FREE", now).text("code")).isEqualTo("COHORT_APPROVED");
    }

    @Test
    void theProviderSeesWhatTheClassIsLikeAndNobodyInIt() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID run = cohort(adviser, 6);
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        assertThat(api.get(provider, URL + run).status()).isEqualTo(403);
        Api.Answer mix = api.get(provider, URL + run + "/mix");
        assertThat(mix.body().get("people").getIntValue()).isEqualTo(6);
        assertThat(mix.text()).doesNotContain("candidateId").doesNotContain("oppdiktet");
        UUID small = cohort(adviser, 4);
        assertThat(api.get(provider, URL + small + "/mix").body().get("people").getIntValue())
                .isZero();
    }

    @Test
    void anotherOfficeSeesNoCohort() {
        UUID run = cohort(callers.staff(Role.ADVISER), 1);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(api.get(elsewhere, URL + run).status()).isEqualTo(404);
        assertThat(api.get(elsewhere, "/api/v1/cohorts").text()).doesNotContain(run.toString());
    }

    private void places(int count) {
        for (int i = 0; i < count; i++) {
            runs.place(callers.staff(Role.MARKET_CONTACT));
        }
    }

    private UUID cohort(Callers.Caller adviser, int people) {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(imports.of(
                    adviser.actor(),
                    aProfile().tasks("bake").wants(PlacementPurpose.JOB).free("1:09-15", null)));
        }
        return runs.of(callers.office().id(), callers.provider().id(), all);
    }

    private Api.Answer propose(Callers.Caller adviser, UUID run) {
        Api.Answer answer = api.put(
                adviser,
                URL + run + "/proposal",
                "{}",
                "If-Match",
                version(api.get(adviser, URL + run).body()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private Api.Answer put(
            Callers.Caller adviser, UUID run, String candidate, UUID place, String state, JsonNode board) {
        String where = place == null ? "null" : "\"" + place + "\"";
        return api.put(
                adviser,
                URL + run + "/people/" + candidate,
                "{\"placeId\": " + where + ", \"state\": \"" + state + "\"}",
                "If-Match",
                version(board));
    }

    private static List<String> people(JsonNode board) {
        List<String> people = new ArrayList<>();
        board.get("places")
                .values()
                .forEach(place -> place.get("people").values().forEach(one -> people.add(text(one, "candidateId"))));
        board.get("unplaced").values().forEach(one -> people.add(text(one, "candidateId")));
        return people;
    }

    private static String placeOf(JsonNode board, String candidate) {
        for (JsonNode place : board.get("places").values()) {
            for (JsonNode one : place.get("people").values()) {
                if (text(one, "candidateId").equals(candidate)) {
                    return text(place, "placeId");
                }
            }
        }
        return null;
    }

    private static String version(JsonNode board) {
        return "\"" + board.get("version").getLongValue() + "\"";
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).getStringValue();
    }
}
