package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.shared.Prospect;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What can follow is changed after it was settled: who has said yes to the earlier word is asked anew (PLC-11, PLC-19). */
@MicronautTest(transactional = false)
@Requirement({"PLC-11", "PLC-19"})
class AskedAnewIT implements OnPostgres {
    private static final String YES = "{\"answer\": \"YES\"}";
    private static final String FILLED = "{\"prospect\": \"NONE\", \"reason\": \"POST_FILLED\"}";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Test
    void loweringReopensTheYesOfEveryCandidateInProcess() {
        Journey.Firm firm = journey.firm(9, Prospect.INTENDED);
        Journey.Traveller asked = journey.asked(firm);
        Journey.Traveller consented = journey.consented(firm);
        Journey.Traveller anonymous = journey.presentedAnonymously(firm);
        Journey.Traveller interested = journey.interested(firm);
        Journey.Traveller presented = journey.presented(firm);
        Journey.Traveller offered = journey.offered(firm);
        journey.write(interested, "Har bakt i ti år.");
        journey.approve(interested);

        Journey.ok(lower(firm, FILLED));

        List<Supplier<Api.Answer>> nextSteps = List.of(
                () -> api.post(asked.candidate(), Journey.offer(asked) + "/answer", YES),
                () -> api.post(consented.adviser(), Journey.introduction(consented) + "/present-anonymously", "{}"),
                () -> api.post(firm.manager(), Journey.employer(anonymous) + "/answer", "{\"interested\": true}"),
                () -> api.post(interested.adviser(), Journey.introduction(interested) + "/present", "{}"),
                () -> api.post(firm.manager(), Journey.employer(presented) + "/offer", Journey.OFFER),
                () -> api.post(offered.candidate(), Journey.offer(offered) + "/answer", YES));
        List<Journey.Traveller> all = List.of(asked, consented, anonymous, interested, presented, offered);
        for (int i = 0; i < all.size(); i++) {
            Journey.Traveller one = all.get(i);
            Api.Answer page = api.get(one.candidate(), Journey.offer(one));
            assertThat(page.text("asks")).as("step " + i).isEqualTo("PROSPECT");
            assertThat(page.body().get("askedAnew").get("told").getStringValue())
                    .isEqualTo("INTENDED");
            assertThat(page.body().get("askedAnew").get("reason").getStringValue())
                    .isEqualTo("POST_FILLED");
            Api.Answer refused = nextSteps.get(i).get();
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("ASKED_ANEW");
            assertThat(api.get(one.adviser(), Journey.introduction(one))
                            .body()
                            .get("actions")
                            .values())
                    .as("no step that goes on is offered at step " + i)
                    .noneMatch(action -> action.getStringValue().startsWith("PRESENT"));
            Journey.ok(goOn(one, "NONE"));
            assertThat(api.get(one.candidate(), Journey.offer(one))
                            .body()
                            .get("request")
                            .get("prospect")
                            .getStringValue())
                    .isEqualTo("NONE");
            Journey.ok(nextSteps.get(i).get());
        }
    }

    @Test
    void whoDoesNotWantThatSaysSoWithoutAnyCost() {
        Journey.Firm firm = journey.firm(2, Prospect.INTENDED);
        Journey.Traveller traveller = journey.presentedAnonymously(firm);
        Journey.ok(lower(firm, FILLED));

        Journey.ok(
                api.post(traveller.candidate(), Journey.offer(traveller) + "/withdraw", "{\"reason\": \"NO_REASON\"}"));
        assertThat(api.get(traveller.adviser(), Journey.introduction(traveller)).text("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(goOn(traveller, "NONE").text("code")).isEqualTo("STEP_REFUSED");
    }

    @Test
    void theEmployerMaySayNoToSomebodyWhileTheCandidateIsAsked() {
        Journey.Firm firm = journey.firm(2, Prospect.INTENDED);
        Journey.Traveller traveller = journey.presentedAnonymously(firm);
        Journey.ok(lower(firm, FILLED));

        assertThat(api.get(firm.manager(), Journey.employer(traveller)).text("waitingFor"))
                .isEqualTo("CANDIDATE");
        Journey.ok(api.post(
                firm.manager(),
                Journey.employer(traveller) + "/answer",
                "{\"interested\": false, \"reason\": \"TIMING\"}"));
    }

    @Test
    void anAgreementOnTheWayWaitsForTheAnswerToo() {
        Journey.Firm firm = journey.firm(2, Prospect.INTENDED);
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        Journey.ok(lower(firm, FILLED));
        String body = "{\"contentHash\": \"%s\"}".formatted(journey.hash(traveller, agreement));
        String accept = "/api/v1/me/agreements/" + agreement + "/accept";

        assertThat(api.post(traveller.candidate(), accept, body).text("code")).isEqualTo("ASKED_ANEW");
        Journey.ok(goOn(traveller, "NONE"));
        Journey.ok(api.post(traveller.candidate(), accept, body));
    }

    @Test
    void whatWasTakenBackNeedsNoAnswerAndAnotherChangeAsksAgain() {
        Journey.Firm firm = journey.firm(2, Prospect.INTENDED);
        Journey.Traveller traveller = journey.consented(firm);
        Journey.ok(lower(firm, "{\"prospect\": \"POSSIBLE\", \"reason\": \"NO_BUDGET\"}"));
        assertThat(goOn(traveller, "NONE").text("code"))
                .as("it is something else that was read")
                .isEqualTo("CONFLICT");
        Journey.ok(change(firm.market(), staff(firm), "{\"prospect\": \"INTENDED\", \"reason\": \"MORE_WORK\"}"));
        assertThat(api.get(traveller.candidate(), Journey.offer(traveller))
                        .body()
                        .get("asks"))
                .as("as it was told")
                .isNull();
        Journey.ok(lower(firm, FILLED));
        Journey.ok(goOn(traveller, "NONE"));
        Journey.ok(change(firm.market(), staff(firm), "{\"prospect\": \"POSSIBLE\", \"reason\": \"NEW_POST\"}"));
        assertThat(api.get(traveller.candidate(), Journey.offer(traveller)).text("asks"))
                .isEqualTo("PROSPECT");
    }

    @Test
    void whoWasSuggestedBeforeIsAskedWithTheNewWord() {
        Journey.Firm firm = journey.firm(2, Prospect.INTENDED);
        Journey.Traveller traveller = journey.suggested(firm);
        Journey.ok(lower(firm, FILLED));

        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/ask", "{}"));
        Api.Answer page = api.get(traveller.candidate(), Journey.offer(traveller));
        assertThat(page.text("asks")).isEqualTo("REQUEST");
        assertThat(page.body().get("request").get("prospect").getStringValue()).isEqualTo("NONE");
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndChangesNothing() {
        Journey.Firm firm = journey.firm(2, Prospect.POSSIBLE);
        String tag = api.get(firm.market(), staff(firm)).etag();
        refused(firm, "{\"prospect\": \"NOT_ASKED\", \"reason\": \"NO_BUDGET\"}", "/prospect");
        refused(firm, "{\"prospect\": \"POSSIBLE\", \"reason\": \"NO_BUDGET\"}", "/prospect");
        refused(firm, "{\"prospect\": \"NONE\", \"reason\": \"NEW_POST\"}", "/reason");
        refused(firm, "{\"prospect\": \"INTENDED\", \"reason\": \"POST_FILLED\"}", "/reason");
        refused(firm, "{\"prospect\": \"NONE\", \"reason\": \"OTHER\", \"words\": \" \"}", "/words");
        Api.Answer more =
                change(firm.manager(), employer(firm), "{\"prospect\": \"INTENDED\", \"reason\": \"NEW_POST\"}");
        assertThat(more.text("code")).isEqualTo("PROSPECT_LOCKED");
        assertThat(api.put(firm.market(), staff(firm) + "/prospect", FILLED).status())
                .isEqualTo(428);
        assertThat(api.get(firm.market(), staff(firm)).etag()).isEqualTo(tag);

        Journey.ok(change(firm.manager(), employer(firm), FILLED));
        assertThat(api.put(firm.market(), staff(firm) + "/prospect", FILLED, "If-Match", tag)
                        .text("code"))
                .isEqualTo("CONFLICT");
        assertThat(api.get(firm.market(), staff(firm)).body().get("confirmed").getBooleanValue())
                .as("the employer has said it itself")
                .isTrue();
    }

    private Api.Answer lower(Journey.Firm firm, String body) {
        return change(firm.market(), staff(firm), body);
    }

    private Api.Answer change(Callers.Caller who, String place, String body) {
        return api.put(
                who, place + "/prospect", body, "If-Match", api.get(who, place).etag());
    }

    private void refused(Journey.Firm firm, String body, String pointer) {
        Api.Answer answer = change(firm.market(), staff(firm), body);
        assertThat(answer.pointers()).as(answer.text()).containsExactly(pointer);
    }

    private Api.Answer goOn(Journey.Traveller traveller, String prospect) {
        return api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/prospect-answer",
                "{\"prospect\": \"%s\"}".formatted(prospect));
    }

    private static String staff(Journey.Firm firm) {
        return "/api/v1/practice-places/" + firm.place();
    }

    private static String employer(Journey.Firm firm) {
        return "/api/v1/employer/practice-places/" + firm.place();
    }
}
