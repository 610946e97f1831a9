package no.innpass.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.linter.RefusedWish;
import no.innpass.platform.retention.HoldReason;
import no.innpass.platform.retention.Holds;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A legal hold follows from the thing that a case is about to the person, and from the person to everything else of theirs. */
@MicronautTest(transactional = false)
@Requirement({"PRI-12", "PRI-11"})
class HoldOpenCasesIT implements OnPostgres {
    @Inject
    Journey journey;

    @Inject
    Callers callers;

    @Inject
    Api api;

    @Inject
    Holds holds;

    @Inject
    OpenCase openCase;

    @Test
    void aCaseAboutAnIntroductionKeepsThePersonFromBeingDeletedUntilItIsClosed() {
        Journey.Firm firm = journey.firm(1);
        Journey.Traveller traveller = journey.asked(firm);
        Journey.Traveller other = journey.asked(firm);
        assertThat(api.post(
                                traveller.adviser(),
                                Journey.introduction(traveller) + "/withdraw",
                                "{\"reason\":\"OTHER\",\"words\":\"Bedriften vil ikke ha muslimer.\"}")
                        .text("code"))
                .isEqualTo("GROUP_WISH");
        String request = api.post(traveller.candidate(), "/api/v1/me/deletion-requests", "{}")
                .body()
                .get(0)
                .get("id")
                .getStringValue();
        String grant = "/api/v1/deletion-requests/" + request + "/grant";

        Api.Answer refused = api.post(traveller.adviser(), grant, "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("DELETION_HELD");
        assertThat(holds.reasons(traveller.candidateId())).containsExactly(HoldReason.OPEN_CASE);
        assertThat(holds.held(List.of(other.candidateId(), other.introduction())))
                .isEmpty();

        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        String opened = "";
        for (JsonNode row :
                api.get(leader, "/api/v1/oversight-cases").body().get("items").values()) {
            JsonNode workplace = row.get("workplaceId");
            if (workplace != null
                    && workplace.getStringValue().equals(firm.workplace().toString())) {
                opened = row.get("id").getStringValue();
            }
        }
        Journey.ok(api.post(leader, "/api/v1/oversight-cases/" + opened + "/dismissal", "{\"reason\":\"FALSE_HIT\"}"));
        assertThat(holds.reasons(traveller.candidateId())).isEmpty();
        assertThat(api.post(traveller.adviser(), grant, "{}").status()).isEqualTo(204);
    }

    @Test
    void everyThingOfAPersonLeadsToThePersonAndToTheirOtherThings() {
        Journey.Firm firm = journey.firm(9);
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        UUID earlier = journey.suggested(journey.firm(1), traveller.adviser(), traveller.candidateId())
                .introduction();
        assertThat(holds.held(List.of(traveller.candidateId(), earlier))).isEmpty();
        about(traveller, Map.of("id", agreement));
        assertThat(holds.held(List.of(traveller.candidateId(), earlier, agreement)))
                .containsExactlyInAnyOrder(traveller.candidateId(), earlier, agreement);

        Journey.Traveller placed = journey.accepted(firm);
        UUID placement = journey.started(placed);
        Journey.ok(api.post(
                placed.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"COMPLETED\", \"reason\": \"PERIOD_OVER\"}"));
        assertThat(holds.reasons(placed.candidateId())).isEmpty();
        about(placed, Map.of("id", placement));
        assertThat(holds.reasons(placed.candidateId())).containsExactly(HoldReason.OPEN_CASE);

        Journey.Traveller named = journey.suggested(firm);
        about(named, Map.of("candidateId", named.candidateId(), "placeId", firm.place()));
        assertThat(holds.held(List.of(named.introduction())))
                .as("the request named the person in its body only")
                .containsExactly(named.introduction());
        assertThat(holds.held(List.of(journey.suggested(firm).candidateId())))
                .as("others at the same place")
                .isEmpty();
    }

    @Test
    @Requirement("INTG-02")
    void aCaseAboutARecordThatWasFoldedIntoAnotherHoldsTheOther() {
        Journey.Firm firm = journey.firm(9);
        Journey.Traveller first = journey.suggested(firm);
        Journey.Traveller second = journey.suggested(journey.firm(1));
        about(second, Map.of("id", second.candidateId()));
        Api.Answer merged = api.put(
                first.adviser(),
                "/api/v1/candidates/" + first.candidateId() + "/merges/" + second.candidateId(),
                "{\"mergedVersion\": %s, \"reason\": \"Samme person, to ganger innført\"}"
                        .formatted(version(first, second.candidateId()).replace("\"", "")),
                "If-Match",
                version(first, first.candidateId()));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        assertThat(holds.reasons(first.candidateId())).containsExactly(HoldReason.OPEN_CASE);
    }

    private String version(Journey.Traveller traveller, UUID candidate) {
        return api.get(traveller.adviser(), "/api/v1/candidates/" + candidate).etag();
    }

    private void about(Journey.Traveller traveller, Map<String, UUID> ids) {
        openCase.refused(new RefusedWish(
                traveller.adviser().actor(), "POST /api/v1/x/{id}", ids, "/words", "Bare menn " + ids, "1"));
    }
}
