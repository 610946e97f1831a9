package no.innpass.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the question to the first logged contact, everything over HTTP and everything real. */
@MicronautTest(transactional = false)
class WholeWayIT implements OnPostgres {

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Reactions reactions;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"INT-01", "AGR-09", "FUP-07"})
    void fromTheQuestionToTheFirstLoggedContact() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        clock.offsetBy(Duration.ofDays(3));

        Api.Answer list = api.get(traveller.adviser(), "/api/v1/worklist");
        String contact = list.body().get("items").get(0).get("id").getStringValue();
        Api.Answer held = api.post(
                traveller.adviser(),
                "/api/v1/contacts/" + contact + "/record",
                "{\"heldOn\": \"2026-03-05\", \"candidateWords\": \"Det går bra.\", \"result\": \"CONTINUE\","
                        + " \"nextOn\": \"2026-03-30\"}");

        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.text("state")).isEqualTo("HELD");
        assertThat(api.get(traveller.adviser(), "/api/v1/worklist")
                        .body()
                        .get("items")
                        .size())
                .isZero();
        assertThat(api.get(traveller.candidate(), "/api/v1/me/placement").text("state"))
                .isEqualTo("ACTIVE");
        assertThat(api.get(firm.manager(), "/api/v1/employer/placements/" + placement)
                        .text("candidateName"))
                .as("named in full from the candidate's own acceptance on")
                .startsWith("Test ref-");
    }

    @Test
    @Requirement("INT-01")
    void whenTheLastSeatIsTakenTheOthersAreClosed() {
        Journey.Firm firm = journey.firm(1);
        Journey.Traveller winner = journey.accepted(firm);
        Journey.Traveller asked = journey.asked(firm);
        Journey.Traveller presented = journey.presented(firm);

        journey.planned(winner);

        assertThat(state(asked)).isEqualTo("CLOSED_BY_PLACE");
        assertThat(state(presented)).isEqualTo("CLOSED_BY_PLACE");
        assertThat(state(winner)).isEqualTo("CONVERTED");
        assertThat(api.get(firm.manager(), Journey.employer(presented)).text()).doesNotContain("firstName");
    }

    @Test
    void reactingTwiceToTheSameEventsDoesNothingMore() {
        Journey.Traveller traveller = journey.accepted(journey.firm(2));
        UUID placement = journey.planned(traveller);
        String before = followUp(traveller, placement);

        reactions.take(outbox.after(Position.START, 5_000));

        assertThat(followUp(traveller, placement)).isEqualTo(before);
    }

    @Test
    @Requirement("CAN-19")
    void whoHasWithdrawnMeanwhileIsNotMadeReadyByTheEnd() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller stays = journey.accepted(firm);
        Journey.Traveller withdraws = journey.accepted(firm);
        UUID first = journey.started(stays);
        UUID second = journey.started(withdraws);
        journey.react();
        assertThat(readiness(stays)).isEqualTo("ON_PLACEMENT");
        String tag = api.get(withdraws.adviser(), "/api/v1/candidates/" + withdraws.candidateId())
                .etag();
        Journey.ok(api.put(
                withdraws.adviser(),
                "/api/v1/candidates/" + withdraws.candidateId() + "/readiness",
                "{\"readiness\": \"WITHDRAWN\"}",
                "If-Match",
                tag));

        for (UUID placement : new UUID[] {first, second}) {
            Journey.ok(api.post(
                    firm.manager(),
                    "/api/v1/employer/placements/" + placement + "/end",
                    "{\"endKind\": \"INTERRUPTED\", \"reason\": \"WRONG_FIT\"}"));
        }
        journey.react();

        assertThat(readiness(stays)).isEqualTo("READY");
        assertThat(readiness(withdraws)).isEqualTo("WITHDRAWN");
    }

    private String readiness(Journey.Traveller traveller) {
        return api.get(traveller.adviser(), "/api/v1/candidates/" + traveller.candidateId())
                .text("readiness");
    }

    private String followUp(Journey.Traveller traveller, UUID placement) {
        return api.get(traveller.adviser(), "/api/v1/placements/" + placement + "/follow-up")
                .text();
    }

    private String state(Journey.Traveller traveller) {
        return api.get(traveller.adviser(), Journey.introduction(traveller)).text("state");
    }
}
