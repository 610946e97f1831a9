package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What offers and answers refuse. */
@MicronautTest(transactional = false)
class OfferGuardsIT implements OnPostgres {

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    BusinessClock clock;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"INT-01", "PLC-17"})
    void noMoreOffersAreMadeThanSeatsAreFree() {
        Journey.Firm firm = journey.firm(1);
        Journey.Traveller one = journey.offered(firm);
        Journey.Traveller two = journey.presented(firm);

        Api.Answer refused = api.post(firm.manager(), Journey.employer(two) + "/offer", Journey.OFFER);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("PLACE_FULL");

        Journey.ok(api.post(
                one.candidate(),
                Journey.offer(one) + "/answer",
                "{\"answer\": \"NO\", \"reason\": \"NO_REASON\", \"words\": \"\"}"));
        Journey.ok(api.post(firm.manager(), Journey.employer(two) + "/offer", Journey.OFFER));
        Journey.ok(api.post(two.candidate(), Journey.offer(two) + "/answer", "{\"answer\": \"YES\"}"));
        journey.react();
        Journey.Traveller three = journey.presented(firm);
        assertThat(api.post(firm.manager(), Journey.employer(three) + "/offer", Journey.OFFER)
                        .text("code"))
                .as("the agreement on the way speaks for the seat")
                .isEqualTo("PLACE_FULL");
    }

    @Test
    @Requirement("AGR-11")
    void noOfferIsLongerThanTwelveMonths() {
        Journey.Traveller traveller = journey.presented(journey.firm(1));

        Api.Answer refused = api.post(
                traveller.firm().manager(),
                Journey.employer(traveller) + "/offer",
                Journey.OFFER.replace("2026-05-29", "2027-03-03"));

        assertThat(refused.pointers()).containsExactly("/endsOn");
    }

    @Test
    @Requirement({"PLC-02", "AGR-10"})
    void howLongAnOfferMayLastIsWhatItsKindAllowsAndTheAgreementFollows() {
        Journey.Firm firm = journey.firm(1);
        transactions.executeWrite(status ->
                rows.write("update practice_place set kind = 'SUBSIDY_PERMANENT' where id = ?", firm.place()));
        Journey.Traveller traveller = journey.presented(firm);
        String offer = Journey.employer(traveller) + "/offer";
        Journey.ok(api.post(firm.manager(), offer, Journey.OFFER.replace("2026-05-29", "2029-03-02")));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        journey.react();
        UUID agreement = journey.agreementOf(traveller);

        Journey.ok(journey.edit(traveller, agreement, Journey.content("").replace("2026-05-29", "2029-03-02")));
        assertThat(api.get(traveller.adviser(), "/api/v1/agreements/" + agreement)
                        .text())
                .contains("\"endsOn\":\"2029-03-02\"");
    }

    @Test
    @Requirement("HR-10")
    void aWishAgainstAGroupIsRefusedWhoeverWritesIt() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller interested = journey.interested(firm);
        String path = Journey.introduction(interested) + "/presentation";
        Api.Answer text = api.put(
                interested.adviser(),
                path,
                "{\"resources\": \"Vil bare jobbe med menn.\", \"atWork\": \"NOTHING_TO_SHARE\"}",
                "If-Match",
                api.get(interested.adviser(), Journey.introduction(interested)).etag());
        assertThat(text.text("code")).isEqualTo("GROUP_WISH");
        assertThat(text.pointers()).containsExactly("/resources");

        Journey.Traveller presented = journey.presented(firm);
        String employer = Journey.employer(presented);
        assertThat(api.post(
                                firm.manager(),
                                employer + "/answer",
                                "{\"interested\": false, \"reason\": \"OTHER\", \"words\": \"Vi tar bare menn.\"}")
                        .text("code"))
                .isEqualTo("GROUP_WISH");
        assertThat(api.post(
                                firm.manager(),
                                employer + "/offer",
                                Journey.OFFER.replace("\"Ola Vik\"", "\"Ola Vik\", \"words\": \"Vi tar bare menn.\""))
                        .text("code"))
                .isEqualTo("GROUP_WISH");
    }

    @Test
    @Requirement("INT-03")
    void anOldQuestionChangesNoLaterClock() {
        Journey.Firm firm = journey.firm(1);
        Journey.Traveller traveller = journey.asked(firm);
        String answer = Journey.offer(traveller) + "/answer";
        Journey.ok(api.post(
                traveller.candidate(), answer, "{\"answer\": \"ASK_FIRST\", \"question\": \"Når begynner dere?\"}"));
        Journey.ok(api.post(traveller.candidate(), answer, "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}"));
        Journey.ok(api.post(
                firm.manager(), Journey.employer(traveller) + "/answer", "{\"interested\": true, \"words\": \"\"}"));
        journey.write(traveller, "Har bakt i ti år.");
        journey.approve(traveller);
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present", "{}"));
        Journey.ok(api.post(firm.manager(), Journey.employer(traveller) + "/offer", Journey.OFFER));
        String due = api.get(traveller.candidate(), Journey.offer(traveller)).text("dueOn");

        assertThat(api.post(
                                traveller.adviser(),
                                Journey.introduction(traveller) + "/question-answer",
                                "{\"answer\": \"Klokka sju.\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(traveller.candidate(), Journey.offer(traveller)).text("dueOn"))
                .isEqualTo(due);
        Journey.ok(
                api.post(traveller.candidate(), answer, "{\"answer\": \"ASK_FIRST\", \"question\": \"Hvor lenge?\"}"));
    }
}
