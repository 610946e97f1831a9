package no.innpass.placement.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.retention.Erases;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first placement at a workplace rests on a checklist, or on a reason. */
@MicronautTest(transactional = false)
@Requirement("EMP-17")
class FirstPlacementIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    @Inject
    List<Erases> rooms;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    Journey.Firm firm;
    Callers.Caller leader;

    @BeforeEach
    void aFirmThatIsNew() {
        tables.change("delete from first_placement");
        firm = journey.firm(5);
        leader = callers.staff(Role.OFFICE_LEADER);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void aFirstPlacementWithoutAChecklistAsksForAReason() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = filledIn(traveller);
        Api.Answer before = api.get(traveller.adviser(), path(agreement) + "/first-placement");
        assertThat(before.body().get("first").getBooleanValue()).isTrue();
        assertThat(before.body().get("checklistOn")).isNull();

        Api.Answer refused = propose(traveller, agreement, "{\"firstPlacementReason\": \"  \"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("FIRST_PLACEMENT_REASON");
        assertThat(refused.pointers()).containsExactly("/firstPlacementReason");
        assertThat(api.get(traveller.adviser(), path(agreement)).text("state")).isEqualTo("DRAFT");

        Journey.ok(propose(traveller, agreement, "{\"firstPlacementReason\": \" Hastet for kandidaten \"}"));
        assertThat(api.get(traveller.adviser(), path(agreement) + "/first-placement")
                        .text("reason"))
                .isEqualTo("Hastet for kandidaten");
        Journey.ok(api.post(traveller.adviser(), path(agreement) + "/ask-change", "{}"));
        Journey.ok(propose(traveller, agreement, "{}"));
        assertThat(list().get(0).get("reason").getStringValue())
                .as("a reason that was given holds until another is")
                .isEqualTo("Hastet for kandidaten");
    }

    @Test
    void theReasonIsAskedForTogetherWithAllElseThatIsMissing() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(traveller, agreement, Journey.content("").replace("\"talk\": {\"heldOn\": \"2026-03-02\"},", ""));
        assertThat(propose(traveller, agreement, "{}").pointers()).containsExactly("/talk", "/firstPlacementReason");
        assertThat(propose(traveller, agreement, "{\"firstPlacementReason\": \"" + "x".repeat(501) + "\"}")
                        .pointers())
                .containsExactly("/firstPlacementReason");
        assertThat(propose(traveller, agreement, "{\"firstPlacementReason\": \"De vil bare ha menn\"}")
                        .pointers())
                .as("a wish about a group is no reason")
                .containsExactly("/firstPlacementReason");
    }

    @Test
    void aChecklistOfTheOfficeIsEnoughAndThatOfAnotherIsNot() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = filledIn(traveller);
        fill(callers.staff(Role.ADVISER, callers.otherOffice()));
        assertThat(propose(traveller, agreement, "{}").text("code")).isEqualTo("FIRST_PLACEMENT_REASON");

        fill(firm.market());
        Journey.ok(propose(traveller, agreement, "{\"firstPlacementReason\": \"Unødig\"}"));

        JsonNode row = list().get(0);
        assertThat(row.get("checklistOn").getStringValue())
                .isEqualTo(clock.today().toString());
        assertThat(row.get("reason"))
                .as("a reason beside a checklist is not kept")
                .isNull();
    }

    @Test
    void whereSomebodyHasBeenPlacedNobodyIsAskedAndOneThatWasCalledOffIsNone() {
        Journey.Traveller first = journey.accepted(firm);
        UUID placement = journey.planned(first);
        Journey.Traveller second = journey.accepted(firm);
        UUID agreement = filledIn(second);
        assertThat(api.get(second.adviser(), path(agreement) + "/first-placement")
                        .body()
                        .get("first")
                        .getBooleanValue())
                .isFalse();
        Journey.ok(propose(second, agreement, "{\"firstPlacementReason\": \"Unødig\"}"));
        assertThat(list().size()).as("only the first is kept").isEqualTo(1);

        Journey.ok(api.post(second.adviser(), path(agreement) + "/ask-change", "{}"));
        tables.change("update placement set state = 'CANCELLED' where id = '" + placement + "'");
        assertThat(propose(second, agreement, "{}").text("code")).isEqualTo("FIRST_PLACEMENT_REASON");
    }

    @Test
    void theLeaderReadsHowManyRestedOnWhatWithoutWhoCame() {
        journey.planned(journey.accepted(firm));
        Journey.Firm other = firm;
        firm = journey.firm(1);
        fill(firm.market());
        journey.planned(journey.accepted(firm));
        firm = journey.firm(1);
        journey.proposed(journey.accepted(firm));

        JsonNode counts = api.get(leader, first() + "/counts").body();
        assertThat(counts.get("withChecklist").getIntValue()).isEqualTo(1);
        assertThat(counts.get("withReason").getIntValue()).isEqualTo(1);
        assertThat(counts.get("waiting").getIntValue()).isEqualTo(1);

        Api.Answer page = api.get(leader, first() + "?limit=2");
        assertThat(page.body().get("items").size()).isEqualTo(2);
        Api.Answer rest = api.get(leader, first() + "?limit=2&cursor=" + page.text("next"));
        assertThat(rest.body().get("items").size()).isEqualTo(1);
        assertThat(page.text() + rest.text())
                .doesNotContain("candidate")
                .contains(other.workplace().toString());

        clock.offsetBy(Duration.ofDays(800));
        assertThat(list().size()).as("out of the window").isZero();
        assertThat(api.get(leader, first() + "/counts").body().get("withReason").getIntValue())
                .isZero();
    }

    @Test
    void nobodyElseReadsTheReasons() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        assertThat(api.get(callers.staff(Role.OFFICE_LEADER, callers.otherOffice()), first())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(traveller.adviser(), first()).status()).isEqualTo(403);
        assertThat(api.get(firm.manager(), path(agreement) + "/first-placement").status())
                .isEqualTo(403);
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), path(agreement) + "/first-placement")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(firm.manager(), "/api/v1/employer/agreements/" + agreement)
                        .text())
                .doesNotContain("Kjenner bakeriet");
    }

    @Test
    @Requirement("PRI-11")
    void theReasonGoesWithTheAgreementWhenTheCandidateIsErased() {
        Journey.Traveller traveller = journey.accepted(firm);
        journey.planned(traveller);
        assertThat(list().size()).isEqualTo(1);

        Erases placements =
                rooms.stream().filter(room -> room.turn() == 20).findFirst().orElseThrow();
        transactions.executeWrite(status -> {
            placements.erase(traveller.candidateId());
            return true;
        });

        assertThat(list().size()).isZero();
        Journey.Traveller next = journey.accepted(firm);
        assertThat(api.get(next.adviser(), path(journey.agreementOf(next)) + "/first-placement")
                        .body()
                        .get("first")
                        .getBooleanValue())
                .as("nobody has been there as far as anybody may know")
                .isTrue();
    }

    private void fill(Callers.Caller caller) {
        Journey.ok(api.put(
                caller, "/api/v1/workplaces/" + firm.workplace() + "/choice-checklist", """
                {"principles": 0, "answers": [{"answer": "YES"}, {"answer": "YES"}, {"answer": "NO", "note": "Ingen er navngitt"},
                 {"answer": "NOT_KNOWN"}]}""", "If-Match", "\"0\""));
    }

    private UUID filledIn(Journey.Traveller traveller) {
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(traveller, agreement, Journey.content(""));
        return agreement;
    }

    private Api.Answer propose(Journey.Traveller traveller, UUID agreement, String body) {
        return api.post(traveller.adviser(), path(agreement) + "/propose", body);
    }

    private JsonNode list() {
        return api.get(leader, first()).body().get("items");
    }

    private String first() {
        return "/api/v1/first-placements/" + callers.office().id();
    }

    private static String path(UUID agreement) {
        return "/api/v1/agreements/" + agreement;
    }
}
