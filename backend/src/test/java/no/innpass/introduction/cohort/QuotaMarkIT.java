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
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Quota and budget of a run, over HTTP: a mark and a list beside the matches, which stay as they are (MAT-23, HR-8). */
@MicronautTest(transactional = false)
@Requirement({"MAT-23", "HR-8"})
class QuotaMarkIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Runs runs;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Test
    void aSmallerQuotaChangesNoScoreAndTheBarredListGrowsInTheOrderOfJoining() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        for (int i = 0; i < 2; i++) {
            runs.place(callers.staff(Role.MARKET_CONTACT));
        }
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(imports.of(
                    adviser.actor(),
                    aProfile().tasks("bake").wants(PlacementPurpose.JOB).free("1:09-15", null)));
        }
        UUID run = runs.of(callers.office().id(), callers.provider().id(), people);
        indexed();
        List<String> before = lists(adviser, people);
        assertThat(before).noneMatch(answer -> answer.contains("\"barred\""));
        assertThat(barred(adviser, run).get("waiting").getIntValue()).isZero();

        frame(
                leader,
                run,
                "{\"quota\": 3, \"absencePercent\": 12, \"droppedOut\": 2, \"reason\": \"Kvoten er satt\"}",
                200);
        JsonNode one = barred(adviser, run);
        assertThat(candidates(one)).containsExactly(people.get(3).toString());
        assertThat(one.get("absencePercent").getIntValue()).isEqualTo(12);
        assertThat(one.get("droppedOut").getIntValue()).isEqualTo(2);

        frame(leader, run, "{\"quota\": 3, \"budget\": 1, \"reason\": \"Mindre penger\"}", 200);
        JsonNode three = barred(adviser, run);
        assertThat(candidates(three))
                .containsExactly(
                        people.get(1).toString(),
                        people.get(2).toString(),
                        people.get(3).toString());
        assertThat(three.get("fit").get(0).get("bar").getStringValue()).isEqualTo("BUDGET");
        assertThat(three.get("fit").get(2).get("bar").getStringValue()).isEqualTo("QUOTA");
        assertThat(three.get("fit").get(2).get("waits").getIntValue()).isEqualTo(3);

        indexed();
        List<String> after = lists(adviser, people);
        assertThat(after.get(1)).contains("\"barred\":\"BUDGET\"");
        assertThat(after.get(3)).contains("\"barred\":\"QUOTA\"");
        assertThat(after.getFirst()).doesNotContain("\"barred\"");
        assertThat(after.stream()
                        .map(answer -> answer.replaceAll(",?\"barred\":\"[A-Z]+\"", ""))
                        .toList())
                .as("every score, order and reason is the same")
                .isEqualTo(before);
    }

    @Test
    void whoMayNotOpenThePersonReadsNoMarkAndOthersChangeNoFrame() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Runs.Spot spot = runs.place(market);
        UUID person = imports.of(
                adviser.actor(),
                aProfile().tasks("bake").wants(PlacementPurpose.JOB).free("1:09-15", null));
        UUID run = runs.of(callers.office().id(), callers.provider().id(), List.of(person));
        frame(callers.staff(Role.OFFICE_LEADER), run, "{\"quota\": 0, \"reason\": \"Fullt\"}", 200);
        indexed();
        String people = "/api/v1/practice-places/" + spot.place() + "/matches?limit=100&list=ORDINARY";
        assertThat(api.get(adviser, people).text()).contains("\"barred\":\"QUOTA\"");
        Callers.Caller stranger = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(api.get(stranger, people).text()).doesNotContain("\"barred\"");
        assertThat(api.get(callers.candidate(person), "/api/v1/me/places?limit=100")
                        .text())
                .doesNotContain("barred");

        frame(callers.staff(Role.OFFICE_LEADER, callers.otherOffice()), run, "{\"reason\": \"x\"}", 404);
        assertThat(api.put(adviser, url(run), "{\"reason\": \"x\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        assertThat(api.put(leader, url(run), "{\"reason\": \"x\"}", "If-Match", "\"0\"")
                        .status())
                .as("an old version")
                .isEqualTo(409);
        assertThat(api.put(leader, url(run), "{\"quota\": -1, \"reason\": \"x\"}", "If-Match", "\"1\"")
                        .pointers())
                .containsExactly("/quota");
    }

    private static String url(UUID run) {
        return "/api/v1/course-runs/" + run + "/frame";
    }

    private void frame(Callers.Caller leader, UUID run, String body, int status) {
        Api.Answer read = api.get(leader, url(run));
        String version =
                read.status() == 200 ? "\"" + read.body().get("version").getLongValue() + "\"" : "\"0\"";
        Api.Answer answer = api.put(leader, url(run), body, "If-Match", version);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    private JsonNode barred(Callers.Caller adviser, UUID run) {
        indexed();
        Api.Answer answer = api.get(adviser, "/api/v1/cohorts/" + run + "/barred");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> candidates(JsonNode barred) {
        List<String> ids = new ArrayList<>();
        barred.get("fit").values().forEach(one -> ids.add(one.get("candidateId").getStringValue()));
        return ids;
    }

    private List<String> lists(Callers.Caller adviser, List<UUID> people) {
        return people.stream()
                .map(person -> api.get(adviser, "/api/v1/candidates/" + person + "/matches?limit=100&list=ORDINARY")
                        .text())
                .toList();
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
