package no.innpass.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FollowUpIT implements OnPostgres {
    private static final String NEXT =
            "{\"heldOn\": \"2026-03-05\", \"result\": \"CONTINUE\", \"nextOn\": \"2026-03-24\"}";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Staff staff;

    @Inject
    FollowUps followUps;

    @Inject
    BusinessClock clock;

    Journey.Firm firm;

    @BeforeEach
    void oneFirm() {
        firm = journey.firm(5);
    }

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement("FUP-01")
    void theAgreedPlacementHasTheDatesOfTheRule() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.planned(traveller);

        assertThat(dates(traveller, placement))
                .containsExactly(
                        "2026-03-05 BOTH START",
                        "2026-03-16 EMPLOYER VISIT",
                        "2026-03-30 BOTH RHYTHM",
                        "2026-04-29 BOTH END_TALK");
        followUps.plan(placement);
        assertThat(dates(traveller, placement)).as("planned once").hasSize(4);
    }

    @Test
    @Requirement({"FUP-03", "FUP-05"})
    void bothPartiesSeeTheirDatesAndNeverALevel() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.planned(traveller);

        Api.Answer candidate = api.get(traveller.candidate(), "/api/v1/me/placements/" + placement + "/contacts");
        Api.Answer employer = api.get(firm.manager(), "/api/v1/employer/placements/" + placement + "/contacts");

        assertThat(candidate.body().size()).isEqualTo(3);
        assertThat(employer.body().size()).isEqualTo(4);
        assertThat(candidate.text() + employer.text()).doesNotContain("level").doesNotContain("STANDARD");
    }

    @Test
    @Requirement("FUP-07")
    void aRecordNeedsAResultAndTheNextDateOrThatItWasTheLast() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID contact = contact(traveller, journey.started(traveller), 0);
        clock.offsetBy(Duration.ofDays(3));

        assertThat(record(traveller, contact, "{\"heldOn\": \"2026-03-05\", \"nextOn\": \"2026-03-24\"}")
                        .status())
                .isEqualTo(400);
        assertThat(record(traveller, contact, "{\"heldOn\": \"2026-03-05\", \"result\": \"CONTINUE\"}")
                        .pointers())
                .containsExactly("/nextOn");
        assertThat(record(traveller, contact, NEXT.replace("}", ", \"lastContact\": true}"))
                        .pointers())
                .containsExactly("/nextOn");
        assertThat(record(traveller, contact, NEXT.replace("2026-03-05", "2026-03-06"))
                        .pointers())
                .as("it has not been yet")
                .containsExactly("/heldOn");
    }

    @Test
    @Requirement({"FUP-07", "AGR-03"})
    void keepsBothVoicesProgressAndActionsAndPlansTheNextDate() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        UUID contact = contact(traveller, placement, 0);
        clock.offsetBy(Duration.ofDays(3));
        String goal =
                followUp(traveller, placement).get("goals").get(0).get("id").getStringValue();

        Api.Answer held = Journey.ok(record(traveller, contact, """
                {"heldOn": "2026-03-05", "topics": ["TRAINING", "WELLBEING"], "candidateWords": "Jeg trives.",
                 "employerWords": "Hun lærer fort.", "trainingShare": 60, "hiringAnswer": "POSSIBLE",
                 "goals": [{"goalId": "%s", "progress": "ON_THE_WAY"}],
                 "actions": [{"what": "Kjøpe sko", "owner": "Ola Vik", "dueOn": "2026-03-10"}],
                 "result": "CONTINUE", "nextOn": "2026-03-24"}""".formatted(goal)));

        assertThat(held.text("state")).isEqualTo("HELD");
        JsonNode record = held.body().get("record");
        assertThat(record.get("candidateWords").getStringValue()).isEqualTo("Jeg trives.");
        assertThat(record.get("employerWords").getStringValue()).isEqualTo("Hun lærer fort.");
        assertThat(record.get("goals").get(0).get("progress").getStringValue()).isEqualTo("ON_THE_WAY");
        assertThat(record.get("actions").get(0).get("owner").getStringValue()).isEqualTo("Ola Vik");
        assertThat(dates(traveller, placement)).contains("2026-03-24 BOTH EXTRA");
    }

    @Test
    @Requirement("AGR-04")
    void aVisitLooksAtTheTrainingPlan() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        UUID visit = contact(traveller, placement, 1);
        clock.offsetBy(Duration.ofDays(14));
        String body = "{\"heldOn\": \"2026-03-16\", \"result\": \"CONTINUE\", \"nextOn\": \"2026-03-30\"%s}";

        assertThat(record(traveller, visit, body.formatted("")).text()).contains("ITEMS_NOT_SEEN");
        String item = followUp(traveller, placement)
                .get("trainingItems")
                .get(0)
                .get("id")
                .getStringValue();
        Journey.ok(record(
                traveller,
                visit,
                body.formatted(
                        ", \"trainingItems\": [{\"itemId\": \"%s\", \"progress\": \"REACHED\"}]".formatted(item))));
        assertThat(dates(traveller, placement))
                .as("a contact stands for that day already")
                .doesNotContain("2026-03-30 EMPLOYER EXTRA");
    }

    @Test
    @Requirement("FUP-09")
    void theSamePersonTakesARecordBackWithinTenMinutes() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        UUID contact = contact(traveller, placement, 0);
        clock.offsetBy(Duration.ofDays(3));
        Journey.ok(record(traveller, contact, NEXT));
        Callers.Caller colleague = callers.staff(Role.ADVISER);

        assertThat(api.post(colleague, "/api/v1/contacts/" + contact + "/undo", "{}")
                        .text("code"))
                .isEqualTo("TOO_LATE_TO_UNDO");
        Api.Answer again = Journey.ok(api.post(traveller.adviser(), "/api/v1/contacts/" + contact + "/undo", "{}"));
        assertThat(again.text("state")).isEqualTo("PLANNED");
        assertThat(again.text()).doesNotContain("\"record\"");
        assertThat(planned(traveller, placement))
                .as("what its next date made is gone")
                .doesNotContain("2026-03-24 BOTH EXTRA");

        Journey.ok(record(traveller, contact, NEXT));
        clock.offsetBy(Duration.ofDays(3).plusMinutes(11));
        assertThat(api.post(traveller.adviser(), "/api/v1/contacts/" + contact + "/undo", "{}")
                        .text("code"))
                .isEqualTo("TOO_LATE_TO_UNDO");
    }

    @Test
    @Requirement("FUP-05")
    void eachPartyMovesItsOwnTalksToANewDate() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        UUID start = contact(traveller, placement, 0);
        UUID visit = contact(traveller, placement, 1);
        String move = "{\"cause\": \"EMPLOYER\", \"newDate\": \"2026-03-18\"}";

        assertThat(api.post(traveller.candidate(), "/api/v1/me/contacts/" + visit + "/move", move)
                        .status())
                .as("the employer's visit")
                .isEqualTo(404);
        Api.Answer moved = Journey.ok(api.post(firm.manager(), "/api/v1/employer/contacts/" + visit + "/move", move));
        assertThat(moved.text("date")).isEqualTo("2026-03-18");
        assertThat(api.post(traveller.candidate(), "/api/v1/me/contacts/" + start + "/move", move)
                        .text("code"))
                .isEqualTo("DAY_TAKEN");
        assertThat(api.post(
                                traveller.adviser(),
                                "/api/v1/contacts/" + start + "/move",
                                "{\"cause\": \"CANDIDATE\", \"newDate\": \"2026-02-27\"}")
                        .pointers())
                .containsExactly("/newDate");
    }

    @Test
    @Requirement("FUP-13")
    void aNoShowOpensATalkTheSameDayAndANewDate() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        UUID contact = contact(traveller, placement, 0);
        clock.offsetBy(Duration.ofDays(3));

        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/contacts/" + contact + "/no-show",
                "{\"cause\": \"CANDIDATE\", \"newDate\": \"2026-03-09\"}"));

        assertThat(planned(traveller, placement)).contains("2026-03-05 BOTH SAME_DAY", "2026-03-09 BOTH START");
        assertThat(worklist(traveller.adviser())).containsExactly("SAME_DAY 2026-03-05");
    }

    @Test
    @Requirement("HR-12")
    void theLastPlannedContactOfAPlacementIsNotCancelled() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        String cancel = "{\"cause\": \"OTHER\"}";
        for (int i = 0; i < 3; i++) {
            Journey.ok(api.post(
                    traveller.adviser(), "/api/v1/contacts/" + contact(traveller, placement, i) + "/cancel", cancel));
        }

        Api.Answer refused = api.post(
                traveller.adviser(), "/api/v1/contacts/" + contact(traveller, placement, 3) + "/cancel", cancel);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("LAST_ONE");
        assertThat(api.post(
                                traveller.adviser(),
                                "/api/v1/contacts/" + contact(traveller, placement, 3) + "/cancel",
                                "{\"cause\": \"PLACEMENT_ENDED\"}")
                        .status())
                .as("a cause that only the product sets")
                .isEqualTo(422);
    }

    @Test
    @Requirement({"FUP-09", "FUP-19"})
    void theWorklistShowsExactlyWhatIsDueMostUrgentFirst() {
        Journey.Traveller traveller = journey.accepted(firm);
        journey.started(traveller);
        Callers.Caller adviser = traveller.adviser();

        assertThat(worklist(adviser)).isEmpty();
        assertThat(api.get(adviser, "/api/v1/worklist").text("nextDate")).isEqualTo("2026-03-05");
        clock.offsetBy(Duration.ofDays(3));
        assertThat(worklist(adviser)).containsExactly("DUE 2026-03-05");
        clock.offsetBy(Duration.ofDays(8));
        assertThat(worklist(adviser)).containsExactly("OVERDUE 2026-03-05");
        clock.offsetBy(Duration.ofDays(17));
        assertThat(worklist(adviser)).containsExactly("ESCALATED 2026-03-05", "OVERDUE 2026-03-16");
        assertThat(worklist(callers.staff(Role.ADVISER)))
                .as("somebody else's list")
                .isEmpty();

        Api.Answer first = api.get(adviser, "/api/v1/worklist?limit=1");
        Api.Answer second = api.get(adviser, "/api/v1/worklist?limit=1&cursor=" + first.text("next"));
        assertThat(lines(second)).containsExactly("OVERDUE 2026-03-16");
        assertThat(second.body().get("next")).isNull();
    }

    @Test
    @Requirement("FUP-19")
    void aQuestionOfACandidateStandsInTheListOfTheOneWhoAsked() {
        Journey.Traveller traveller = journey.asked(firm);
        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"ASK_FIRST\", \"question\": \"Er det trapper?\"}"));

        assertThat(worklist(traveller.adviser())).containsExactly("QUESTION 2026-03-02");
    }

    @Test
    @Requirement({"FUP-06", "FUP-19"})
    void aDeputyCoversAColleagueWhoIsAway() {
        Journey.Traveller traveller = journey.accepted(firm);
        journey.started(traveller);
        Callers.Caller deputy = callers.staff(Role.ADVISER);
        UUID owner = traveller.adviser().actor().personId();
        staff.appointDeputy(owner, deputy.actor().personId());
        clock.offsetBy(Duration.ofDays(3));
        assertThat(worklist(deputy)).isEmpty();

        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        Api.Answer away = api.post(
                leader,
                "/api/v1/staff/" + owner + "/absences",
                "{\"firstDay\": \"2026-03-04\", \"lastDay\": \"2026-03-06\"}");
        assertThat(away.status()).as(away.text()).isBetween(200, 204);

        assertThat(worklist(deputy)).containsExactly("DUE 2026-03-05");
    }

    private Api.Answer record(Journey.Traveller traveller, UUID contact, String body) {
        return api.post(traveller.adviser(), "/api/v1/contacts/" + contact + "/record", body);
    }

    private JsonNode followUp(Journey.Traveller traveller, UUID placement) {
        return Journey.ok(api.get(traveller.adviser(), "/api/v1/placements/" + placement + "/follow-up"))
                .body();
    }

    private UUID contact(Journey.Traveller traveller, UUID placement, int number) {
        return UUID.fromString(followUp(traveller, placement)
                .get("contacts")
                .get(number)
                .get("id")
                .getStringValue());
    }

    private List<String> dates(Journey.Traveller traveller, UUID placement) {
        return contacts(traveller, placement, false);
    }

    private List<String> planned(Journey.Traveller traveller, UUID placement) {
        return contacts(traveller, placement, true);
    }

    private List<String> contacts(Journey.Traveller traveller, UUID placement, boolean plannedOnly) {
        List<String> dates = new ArrayList<>();
        followUp(traveller, placement).get("contacts").values().forEach(each -> {
            if (!plannedOnly || each.get("state").getStringValue().equals("PLANNED")) {
                dates.add(each.get("date").getStringValue() + " "
                        + each.get("party").getStringValue() + " "
                        + each.get("kind").getStringValue());
            }
        });
        return dates;
    }

    private List<String> worklist(Callers.Caller caller) {
        return lines(Journey.ok(api.get(caller, "/api/v1/worklist")));
    }

    private static List<String> lines(Api.Answer answer) {
        List<String> lines = new ArrayList<>();
        answer.body()
                .get("items")
                .values()
                .forEach(each -> lines.add(each.get("urgency").getStringValue() + " "
                        + each.get("dueOn").getStringValue()));
        return lines;
    }
}
