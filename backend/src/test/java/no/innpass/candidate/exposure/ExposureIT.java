package no.innpass.candidate.exposure;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** Who is seen how often, and who is not (MAT-29). */
@MicronautTest(transactional = false)
@Requirement("MAT-29")
class ExposureIT implements OnPostgres {
    private static final String LIST = "/api/v1/candidates";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    Tables tables;

    @Test
    void aReadyCandidateUnseenFor21DaysIsOnTopOfTheAdvisersList() {
        Callers.Caller adviser = callers.staff(Role.ADVISER, callers.otherOffice());
        for (int i = 0; i < 4; i++) {
            imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        }
        List<UUID> people = order(adviser, "?sort=NAME");
        assertThat(order(adviser, "")).as("nobody has waited").containsExactlyElementsOf(people);

        UUID last = people.getLast();
        registeredDaysAgo(last, 21);
        registeredDaysAgo(people.get(2), 20);
        assertThat(order(adviser, "").getFirst()).isEqualTo(last);
        JsonNode row = api.get(adviser, LIST).body().get("items").get(0);
        assertThat(row.get("unseenDays").getIntValue()).isEqualTo(21);
        assertThat(order(adviser, "?limit=1"))
                .as("page by page")
                .containsExactly(last, people.get(0), people.get(1), people.get(2));
        assertThat(order(adviser, "?sort=NUMBER")).containsExactlyInAnyOrderElementsOf(people);

        Journey.Firm firm = journey.firm(2);
        indexed();
        assertThat(api.get(adviser, "/api/v1/practice-places/" + firm.place() + "/matches")
                        .text())
                .contains(last.toString());
        assertThat(order(adviser, "")).as("shown today").containsExactlyElementsOf(people);

        tables.change("update candidate_exposure set day = day - 21");
        registeredDaysAgo(people.getFirst(), 200);
        tables.change("update candidate set readiness = 'ON_PLACEMENT' where id = '" + people.getFirst() + "'");
        assertThat(order(adviser, "").getFirst())
                .as("who is on a placement does not wait")
                .isEqualTo(last);
    }

    @Test
    void eachStepFromTheListToTheWorkplaceIsCounted() {
        Journey.Firm firm = journey.firm(2);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        indexed();
        assertThat(counts(adviser, candidate).values()).containsOnly(0);
        String places = LIST + "/" + candidate + "/matches";
        api.get(adviser, "/api/v1/practice-places/" + firm.place() + "/matches");
        api.get(adviser, "/api/v1/practice-places/" + firm.place() + "/matches");
        api.get(adviser, places);
        api.get(adviser, places + "/" + firm.place());
        Map<String, Integer> seen = counts(adviser, candidate);
        assertThat(seen).containsEntry("SHOWN", 2).containsEntry("OPENED", 2).containsEntry("ASKED", 0);

        Journey.Traveller traveller = journey.accepted(firm);
        Map<String, Integer> gone = counts(callers.staff(Role.ADVISER), traveller.candidateId());
        assertThat(gone)
                .containsEntry("ASKED", 1)
                .containsEntry("PRESENTED", 1)
                .containsEntry("ACCEPTED", 1)
                .containsEntry("INVITED", 1)
                .containsEntry("RETURNED", 0);
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), LIST + "/" + candidate + "/exposure")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoComesBackAfterAnEmployerWasToldTheNameIsCountedOnceAndNobodyBefore() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm firm = journey.firm(3);
        Journey.Traveller unnamed = journey.interested(firm);
        withdraw(unnamed);
        assertThat(counts(adviser, unnamed.candidateId()))
                .containsEntry("INVITED", 0)
                .containsEntry("RETURNED", 0);

        Journey.Traveller named = journey.presented(firm);
        assertThat(counts(adviser, named.candidateId())).containsEntry("RETURNED", 0);
        withdraw(named);
        assertThat(counts(adviser, named.candidateId()))
                .containsEntry("PRESENTED", 1)
                .containsEntry("INVITED", 0)
                .containsEntry("RETURNED", 1);
    }

    @Test
    void aPlacementWithoutAJobIsAReturnAndAJobIsNone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Traveller back = journey.accepted(journey.firm(2));
        journey.started(back);
        assertThat(counts(adviser, back.candidateId())).containsEntry("RETURNED", 0);
        String ended =
                "update placement set state = 'ENDED', ended_on = ends_on, end_kind = '%s' where candidate_id = '"
                        + back.candidateId() + "'";
        tables.change(ended.formatted("COMPLETED"));
        assertThat(counts(adviser, back.candidateId()))
                .containsEntry("ACCEPTED", 1)
                .containsEntry("RETURNED", 1);
        tables.change(ended.formatted("HIRED"));
        assertThat(counts(adviser, back.candidateId())).containsEntry("RETURNED", 0);
    }

    private void withdraw(Journey.Traveller traveller) {
        Journey.ok(api.post(
                traveller.adviser(),
                Journey.introduction(traveller) + "/withdraw",
                "{\"reason\": \"CANDIDATE_WISH\"}"));
    }

    @Test
    void whoIsShownIsCountedOnceForEachListAndWithoutWhoLooked() {
        assertThat(tables.column(
                        "select column_name from information_schema.columns where table_name = 'candidate_exposure'"
                                + " order by ordinal_position"))
                .containsExactly("candidate_id", "kind", "day", "times");
    }

    private void registeredDaysAgo(UUID candidate, int days) {
        tables.change("update candidate set created_at = created_at - interval '" + days + " days' where id = '"
                + candidate + "'");
    }

    private List<UUID> order(Callers.Caller adviser, String query) {
        List<UUID> ids = new ArrayList<>();
        String more = query;
        while (true) {
            JsonNode page = api.get(adviser, LIST + more).body();
            page.get("items")
                    .values()
                    .forEach(row -> ids.add(UUID.fromString(row.get("id").getStringValue())));
            JsonNode next = page.get("next");
            if (next == null || next.isNull()) {
                return ids;
            }
            more = (query.isEmpty() ? "?" : query + "&") + "cursor=" + next.getStringValue();
        }
    }

    private Map<String, Integer> counts(Callers.Caller adviser, UUID candidate) {
        Map<String, Integer> counts = new TreeMap<>();
        api.get(adviser, LIST + "/" + candidate + "/exposure")
                .body()
                .get("counts")
                .values()
                .forEach(one -> counts.put(
                        one.get("kind").getStringValue(), one.get("times").getIntValue()));
        return counts;
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
