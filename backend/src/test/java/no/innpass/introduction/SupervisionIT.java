package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** How many a supervisor takes at once limits how many are presented (PLC-09). */
@MicronautTest(transactional = false)
@Requirement("PLC-09")
class SupervisionIT implements OnPostgres {
    private static final String NO = "{\"interested\": false, \"reason\": \"TIMING\"}";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Test
    void asManyAsTheSupervisorTakesAtOnceArePresentedAndANoMakesRoom() {
        Journey.Firm firm = journey.supervised(5, 2);
        Journey.Traveller first = journey.presentedAnonymously(firm);
        journey.interested(firm);
        Journey.Traveller third = journey.consented(firm);

        Api.Answer refused = present(third);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("SUPERVISION_FULL");
        assertThat(refused.text("detail")).contains("inntil 2");
        assertThat(api.get(third.adviser(), Journey.introduction(third)).text("state"))
                .as("it stands where it stood")
                .isEqualTo("CONSENTED");

        Journey.ok(api.post(firm.manager(), Journey.employer(first) + "/answer", NO));
        Journey.ok(present(third));
    }

    @Test
    void whoIsThereOrHasAnAgreementOnTheWayTakesTimeTooUntilItIsOver() {
        Journey.Firm firm = journey.supervised(5, 2);
        var placement = journey.started(journey.accepted(firm));
        journey.accepted(firm);
        Journey.Traveller next = journey.consented(firm);
        assertThat(present(next).text("code")).isEqualTo("SUPERVISION_FULL");

        Journey.ok(api.post(
                firm.manager(),
                "/api/v1/employer/placements/" + placement + "/end",
                "{\"endKind\": \"HIRED\", \"reason\": \"HIRED_HERE\"}"));
        journey.react();
        Journey.ok(present(next));
    }

    @Test
    void ofTwoAtOnceOneIsTooMany() {
        Journey.Firm firm = journey.supervised(5, 1);
        List<Journey.Traveller> two = List.of(journey.consented(firm), journey.consented(firm));
        Stream<Integer> answers =
                two.stream()
                        .map(each -> CompletableFuture.supplyAsync(
                                () -> present(each).status()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join);
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void whereNoNumberIsSaidNobodyIsCounted() {
        Journey.Firm firm = journey.firm(1);
        journey.presentedAnonymously(firm);
        journey.presentedAnonymously(firm);
    }

    private Api.Answer present(Journey.Traveller traveller) {
        return api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}");
    }
}
