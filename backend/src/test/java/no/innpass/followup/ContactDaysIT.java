package no.innpass.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Start with both on 5 March, visit on 16 March, both on 30 March, end talk on 29 April 2026; today is 5 March. */
@MicronautTest(transactional = false)
class ContactDaysIT implements OnPostgres {
    private static final String HELD = "{\"heldOn\": \"2026-03-05\", \"result\": \"CONTINUE\", \"nextOn\": \"%s\"}";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    BusinessClock clock;

    Journey.Traveller traveller;
    String placement = "";

    @BeforeEach
    void onThePlacement() {
        traveller = journey.accepted(journey.firm(1));
        placement = "/api/v1/placements/" + journey.started(traveller);
        clock.offsetBy(Duration.ofDays(3));
    }

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement("FUP-05")
    void whatIsOverHasNoPlannedContacts() {
        String start = contact(0);
        Journey.ok(post(start + "/record", HELD.formatted("2026-03-24")));
        Journey.ok(post(placement + "/end", "{\"endKind\": \"INTERRUPTED\", \"reason\": \"CANDIDATE_WISH\"}"));

        assertThat(plan("2026-03-18", "CANDIDATE").text("code")).isEqualTo("STEP_REFUSED");
        assertThat(post(start + "/undo", "{}").text("code")).isEqualTo("STEP_REFUSED");
    }

    @Test
    @Requirement("FUP-05")
    void nobodyHasTwoContactsOnADay() {
        assertThat(plan("2026-03-18", "CANDIDATE").status()).isEqualTo(201);
        assertThat(plan("2026-03-18", "BOTH").text("code")).isEqualTo("DAY_TAKEN");
        assertThat(plan("2026-03-18", "EMPLOYER").status()).isEqualTo(201);
    }

    @Test
    @Requirement("FUP-05")
    void aRecordIsNotTakenBackIntoADayThatSomebodyHasTaken() {
        String start = contact(0);
        Journey.ok(post(start + "/record", HELD.formatted("2026-03-24")));
        assertThat(plan("2026-03-05", "CANDIDATE").status()).isEqualTo(201);

        assertThat(post(start + "/undo", "{}").text("code")).isEqualTo("DAY_TAKEN");
    }

    @Test
    @Requirement("FUP-07")
    void theNextDateIsPlannedForTheOneWhoHasNoneThatDay() {
        Journey.ok(post(contact(0) + "/record", HELD.formatted("2026-03-16")));

        assertThat(planned()).contains("2026-03-16 EMPLOYER VISIT", "2026-03-16 CANDIDATE EXTRA");
    }

    @Test
    @Requirement("FUP-07")
    void nothingWasHeldBeforeThePlacementBegan() {
        Api.Answer refused =
                post(contact(0) + "/record", HELD.formatted("2026-03-24").replace("2026-03-05", "2026-02-27"));

        assertThat(refused.pointers()).containsExactly("/heldOn");
        assertThat(refused.text()).contains("BEFORE_THE_START");
    }

    @Test
    @Requirement("FUP-09")
    void nobodyStaysAwayFromAContactThatIsToCome() {
        Api.Answer refused = post(contact(1) + "/no-show", "{\"cause\": \"EMPLOYER\", \"newDate\": \"2026-03-18\"}");

        assertThat(refused.text("code")).isEqualTo("NOT_YET_DUE");
    }

    @Test
    @Requirement("FUP-05")
    void aWeekendGivesTheNextWorkingDay() {
        Api.Answer extra = plan("2026-03-21", "CANDIDATE");
        Api.Answer moved =
                Journey.ok(post(contact(1) + "/move", "{\"cause\": \"EMPLOYER\", \"newDate\": \"2026-03-14\"}"));
        Api.Answer held = Journey.ok(post(contact(0) + "/record", HELD.formatted("2026-03-07")));

        assertThat(extra.text("date")).isEqualTo("2026-03-23");
        assertThat(moved.text("date")).isEqualTo("2026-03-16");
        assertThat(held.body().get("record").get("nextOn").getStringValue()).isEqualTo("2026-03-09");
        assertThat(planned()).contains("2026-03-09 BOTH EXTRA");
    }

    @Test
    @Requirement("HR-12")
    void theLastContactOfARunningPlacementNamesTheNextUnlessItEnds() {
        for (int i = 1; i < 4; i++) {
            Journey.ok(post(contact(i) + "/cancel", "{\"cause\": \"OTHER\"}"));
        }
        String last = "{\"heldOn\": \"2026-03-05\", \"result\": \"%s\", \"lastContact\": true}";

        Api.Answer refused = post(contact(0) + "/record", last.formatted("CONTINUE"));
        assertThat(refused.pointers()).containsExactly("/lastContact");
        assertThat(refused.text()).contains("GOES_ON");
        Journey.ok(post(contact(0) + "/record", last.formatted("STOP")));
    }

    private Api.Answer plan(String date, String party) {
        return post(
                placement + "/contacts",
                "{\"date\": \"%s\", \"party\": \"%s\", \"channel\": \"PHONE\"}".formatted(date, party));
    }

    private Api.Answer post(String path, String body) {
        return api.post(traveller.adviser(), path, body);
    }

    private String contact(int number) {
        return "/api/v1/contacts/" + contacts().get(number).get("id").getStringValue();
    }

    private List<String> planned() {
        return contacts().stream()
                .filter(each -> each.get("state").getStringValue().equals("PLANNED"))
                .map(each -> each.get("date").getStringValue() + " "
                        + each.get("party").getStringValue() + " "
                        + each.get("kind").getStringValue())
                .toList();
    }

    private List<JsonNode> contacts() {
        List<JsonNode> contacts = new ArrayList<>();
        Journey.ok(api.get(traveller.adviser(), placement + "/follow-up"))
                .body()
                .get("contacts")
                .values()
                .forEach(contacts::add);
        return contacts;
    }
}
