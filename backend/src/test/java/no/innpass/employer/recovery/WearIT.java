package no.innpass.employer.recovery;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Referrals that did not fit are counted at the workplace, and after too many it is left in peace for a while. */
@MicronautTest(transactional = false)
@Requirement("EMP-10")
class WearIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    BusinessClock clock;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void whatTheEmployerCallsUnsuitableIsCountedAndWhatIsItsOwnIsNot() {
        Journey.Firm firm = journey.firm(6);
        refused(journey.presentedAnonymously(firm), "CAPACITY");
        refused(journey.presentedAnonymously(firm), "LANGUAGE_FOR_TASK");
        Journey.Traveller named = journey.presented(firm);
        refused(named, "TASKS_DO_NOT_FIT");
        Journey.Traveller candidatesOwn = journey.presentedAnonymously(firm);
        Journey.ok(api.post(
                candidatesOwn.candidate(), Journey.offer(candidatesOwn) + "/withdraw", "{\"reason\": \"HOURS\"}"));
        JsonNode wear = wear(firm);
        assertThat(wear.get("referrals").values())
                .extracting(one -> one.get("reason").getStringValue())
                .containsExactlyInAnyOrder("LANGUAGE_FOR_TASK", "TASKS_DO_NOT_FIT");
        assertThat(wear.get("coolDownUntil")).as("two are not too many").isNull();
        assertThat(recovery(firm).text())
                .as("of whom it was nothing")
                .doesNotContain(named.introduction().toString())
                .doesNotContain(named.candidateId().toString());
    }

    @Test
    void afterTooManyASuggestionNeedsAReasonAndWithOneNobodyIsStopped() {
        Journey.Firm firm = journey.firm(9);
        for (int i = 0; i < 3; i++) {
            refused(journey.presentedAnonymously(firm), "TASKS_DO_NOT_FIT");
        }
        String until = clock.today().plusDays(30).toString();
        assertThat(wear(firm).get("coolDownUntil").getStringValue()).isEqualTo(until);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        assertThat(api.get(adviser, "/api/v1/candidates/" + candidate + "/matches/" + firm.place() + "/first-delivery")
                        .text("coolDownUntil"))
                .as("said before anybody has written anything")
                .isEqualTo(until);
        String told = Journey.suggestion(candidate, firm.place());
        Api.Answer stopped = api.post(adviser, "/api/v1/introductions", told);
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.text("code")).isEqualTo("COOL_DOWN");
        assertThat(stopped.pointers()).containsExactly("/coolDownReason");
        Api.Answer made = api.post(
                adviser, "/api/v1/introductions", told.replace("}", ", \"coolDownReason\": \"EMPLOYER_ASKED\"}"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode pass = wear(firm).get("passes").get(0);
        assertThat(pass.get("reason").getStringValue()).isEqualTo("EMPLOYER_ASKED");
        assertThat(pass.get("by").getStringValue()).isEqualTo(adviser.actor().displayName());

        clock.offsetBy(Duration.ofDays(31));
        UUID later = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        assertThat(api.post(adviser, "/api/v1/introductions", Journey.suggestion(later, firm.place()))
                        .status())
                .as("over by itself")
                .isEqualTo(201);
    }

    private void refused(Journey.Traveller traveller, String reason) {
        Journey.ok(api.post(
                traveller.firm().manager(),
                Journey.employer(traveller) + "/answer",
                "{\"interested\": false, \"reason\": \"%s\"}".formatted(reason)));
    }

    private JsonNode wear(Journey.Firm firm) {
        return recovery(firm).body().get("wear");
    }

    private Api.Answer recovery(Journey.Firm firm) {
        Api.Answer answer = api.get(firm.market(), "/api/v1/workplaces/" + firm.workplace() + "/recovery");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
