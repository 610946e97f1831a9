package no.innpass.placement.unmatched;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.MarketWorld;
import no.innpass.fixtures.Runs;
import no.innpass.platform.security.Role;
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
