package no.innpass.placement.unmatched;

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
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.MarketWorld;
import no.innpass.fixtures.Runs;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import org.junit.jupiter.api.Test;

/** Who is ready and on the way to no place, over HTTP. */
@MicronautTest(transactional = false)
@Requirement("MAT-37")
class UnmatchedIT extends MarketWorld {
    private static final String LONG_AGO =
            "update candidate set created_at = created_at - interval '40 days' where id = '%s'";

    @Inject
    RunJobs jobs;

    @Inject
    Offices offices;

    @Inject
    Providers providers;

    @Inject
    BusinessClock clock;

    @Test
    void everyReadyCandidateWithoutAPlaceIsCountedOnceAndWhoIsOnTheWayIsNot() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            people.add(baker(adviser, true));
        }
        baker(adviser, false);
        UUID vetoes = imports.withCard(adviser.actor(), aProfile().tasks("bake").vetoes("bake"));
        tables.change(LONG_AGO.formatted(vetoes));
        Runs.Spot spot = runs.place(callers.staff(Role.MARKET_CONTACT), Prospect.POSSIBLE, 2);

        JsonNode report = report(adviser);
        assertThat(report.get("days").getIntValue()).isEqualTo(30);
        assertThat(report.get("unmatched").getIntValue()).isEqualTo(8);
        assertThat(first(report)).isEqualTo(new TreeMap<>(Map.of("WAITING", 7, "OTHER", 1)));
        for (JsonNode count : report.get("counts").values()) {
            assertThat(count.get("people"))
                    .as("one is too few, and the other number would give it away")
                    .isNull();
        }

        Api.Answer made =
                api.post(adviser, "/api/v1/introductions", Journey.suggestion(people.getFirst(), spot.place()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode after = report(adviser);
        assertThat(after.get("unmatched").getIntValue()).isEqualTo(7);
        assertThat(after.toString()).doesNotContain(people.getFirst().toString());
        Journey.ok(api.post(
                adviser, "/api/v1/introductions/" + made.id() + "/withdraw", "{\"reason\": \"CANDIDATE_WISH\"}"));
        assertThat(report(adviser).get("unmatched").getIntValue())
                .as("on the way within the thirty days")
                .isEqualTo(7);

        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(report(elsewhere).get("unmatched").getIntValue()).isZero();
    }

    @Test
    void theJobCountsAheadAndThePageSaysTheSameAsCountedAtOnce() {
        Callers.Caller adviser = callers.staff(Role.ADVISER, offices.register("9103", "Nav Tønsberg", "3905"));
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            people.add(baker(adviser, true));
        }
        UUID vetoes = imports.withCard(adviser.actor(), aProfile().tasks("bake").vetoes("bake"));
        tables.change(LONG_AGO.formatted(vetoes));
        JsonNode before = report(adviser);
        assertThat(before.get("notYet").getIntValue()).as("at once only a few").isEqualTo(3);
        assertThat(before.get("countedOn")).isNull();

        jobs.run("COUNT_BARRIERS");
        JsonNode after = report(adviser);
        assertThat(after.get("notYet").getIntValue()).isZero();
        assertThat(after.get("countedOn").getStringValue())
                .isEqualTo(clock.today().toString());
        assertThat(after.get("unmatched").getIntValue()).isEqualTo(23);
        assertThat(codes(after, vetoes)).containsExactly("OTHER");
        String first = codes(before, people.getFirst()).getFirst();
        assertThat(first(after)).isEqualTo(new TreeMap<>(Map.of(first, 22, "OTHER", 1)));
        assertThat(jobs.run("COUNT_BARRIERS")).as("once a day").isZero();

        JsonNode only = api.get(adviser, "/api/v1/unmatched?code=OTHER").body();
        assertThat(only.get("unmatched").getIntValue())
                .as("the numbers are of all")
                .isEqualTo(23);
        assertThat(only.get("found").getIntValue()).isOne();
        assertThat(only.get("people").get(0).get("candidateId").getStringValue())
                .isEqualTo(vetoes.toString());
    }

    @Test
    void moneyThatStopsAndClassesThatAskForMoreNorwegianAreCountedAsSuch() {
        Provider provider = providers.register("910000055", "Budsjettbroen", "46");
        Office office = offices.register("9104", "Nav Tromsø", "5501");
        Callers.Caller adviser = callers.staff(Role.ADVISER, office);
        UUID inside = baker(adviser, true);
        UUID outside = baker(adviser, true);
        UUID beginner = imports.withCard(
                adviser.actor(), aProfile().tasks("bake").vetoes("bake").speaks(LanguageLevel.A1));
        tables.change(LONG_AGO.formatted(beginner));
        UUID run = runs.of(office.id(), provider.id(), List.of(inside, outside));
        tables.change("update course_run set starts_on = '2090-01-01', practice_from = null, practice_to = null,"
                + " ends_on = '2090-03-01' where id = '" + run + "'");
        tables.change("insert into run_frame (run_id, budget) values ('" + run + "', 1)");
        jobs.run("COUNT_BARRIERS");

        JsonNode report = report(adviser);
        assertThat(codes(report, outside)).startsWith("NO_BUDGET");
        assertThat(codes(report, inside)).doesNotContain("NO_BUDGET");
        assertThat(codes(report, beginner)).contains("NO_MEASURE_FOR_GROUP");
        assertThat(codes(report, inside)).doesNotContain("NO_MEASURE_FOR_GROUP");
    }

    private static List<String> codes(JsonNode report, UUID person) {
        return StreamSupport.stream(report.get("people").values().spliterator(), false)
                .filter(one -> one.get("candidateId").getStringValue().equals(person.toString()))
                .flatMap(one -> StreamSupport.stream(one.get("codes").values().spliterator(), false))
                .map(JsonNode::getStringValue)
                .toList();
    }

    private UUID baker(Callers.Caller adviser, boolean longAgo) {
        UUID id = imports.withCard(
                adviser.actor(),
                aProfile().tasks("bake").wants(PlacementPurpose.JOB).free("1:09-15", null));
        if (longAgo) {
            tables.change(LONG_AGO.formatted(id));
        }
        return id;
    }

    private JsonNode report(Callers.Caller adviser) {
        Api.Answer answer = api.get(adviser, "/api/v1/unmatched");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("people").size())
                .isEqualTo(answer.body().get("unmatched").getIntValue());
        return answer.body();
    }

    private static TreeMap<String, Integer> first(JsonNode report) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        report.get("people")
                .values()
                .forEach(one -> counts.merge(one.get("codes").get(0).getStringValue(), 1, Integer::sum));
        return counts;
    }
}
