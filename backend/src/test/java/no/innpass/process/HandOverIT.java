package no.innpass.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.followup.FollowUps;
import no.innpass.introduction.Introductions;
import no.innpass.placement.Placements;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HandOverIT implements OnPostgres {
    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Introductions introductions;

    @Inject
    Placements placements;

    @Inject
    FollowUps followUps;

    @Inject
    BusinessClock clock;

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"HR-12", "CAN-01", "FUP-06"})
    void agreementPlacementAndPlannedContactsGoToTheNewAdviserAndDeputy() {
        Journey.Traveller traveller = journey.accepted(journey.firm(2));
        UUID placement = journey.started(traveller);
        UUID agreement = journey.agreementOf(traveller);
        Callers.Caller next = callers.staff(Role.ADVISER, callers.otherOffice());
        Callers.Caller deputy = callers.staff(Role.ADVISER, callers.otherOffice());

        handOver(traveller, next, deputy);
        clock.offsetBy(Duration.ofDays(3));

        assertThat(worklist(traveller.adviser())).doesNotContain(placement.toString());
        assertThat(worklist(next)).contains(placement.toString());
        assertThat(worklist(deputy)).contains(placement.toString());
        assertThat(list(traveller.adviser(), "placements")).doesNotContain(placement.toString());
        assertThat(list(next, "placements")).contains(placement.toString());
        assertThat(list(next, "agreements")).contains(agreement.toString());

        String before = api.get(next, "/api/v1/agreements/" + agreement).etag();
        introductions.candidateMoved(traveller.candidateId());
        placements.candidateMoved(traveller.candidateId());
        followUps.candidateMoved(traveller.candidateId());
        assertThat(api.get(next, "/api/v1/agreements/" + agreement).etag())
                .as("a second time it changes nothing")
                .isEqualTo(before);
    }

    @Test
    @Requirement("CAN-01")
    void anOpenQuestionWaitsForTheNewAdviser() {
        Journey.Traveller traveller = journey.asked(journey.firm(2));
        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"ASK_FIRST\", \"question\": \"Er det trapper?\"}"));
        Callers.Caller next = callers.staff(Role.ADVISER, callers.otherOffice());

        handOver(traveller, next, callers.staff(Role.ADVISER, callers.otherOffice()));

        assertThat(worklist(traveller.adviser()))
                .doesNotContain(traveller.introduction().toString());
        assertThat(worklist(next)).contains(traveller.introduction().toString());
        assertThat(list(next, "introductions"))
                .contains(traveller.introduction().toString());
    }

    private void handOver(Journey.Traveller traveller, Callers.Caller next, Callers.Caller deputy) {
        String path = "/api/v1/candidates/" + traveller.candidateId();
        Journey.ok(api.put(
                traveller.adviser(),
                path + "/owner",
                "{\"officeId\": \"%s\", \"adviserId\": \"%s\", \"deputyId\": \"%s\"}"
                        .formatted(
                                callers.otherOffice().id(),
                                next.actor().personId(),
                                deputy.actor().personId()),
                "If-Match",
                api.get(traveller.adviser(), path).etag()));
        journey.react();
    }

    private String worklist(Callers.Caller caller) {
        return Journey.ok(api.get(caller, "/api/v1/worklist")).text();
    }

    private String list(Callers.Caller caller, String what) {
        return Journey.ok(api.get(caller, "/api/v1/" + what)).text();
    }
}
