package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Nobody who wants nothing but a job is offered a place without one before they, informed, have said yes to that. */
@MicronautTest(transactional = false)
class NoJobOfferIT implements OnPostgres {
    private static final String ACCEPTANCE = "/api/v1/me/no-job-acceptance";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports candidates;

    @Test
    @Requirement("MAT-12")
    void theOfferWaitsForTheCandidatesInformedYes() {
        Journey.Traveller traveller = presented(journey.firm(2, Prospect.NONE), PlacementPurpose.JOB);
        assertThat(needsYes(traveller)).isTrue();

        Api.Answer refused = offer(traveller, Journey.OFFER);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("NO_JOB_NOT_ACCEPTED");
        assertThat(refused.text()).doesNotContain("purpose");

        Journey.ok(api.put(traveller.candidate(), ACCEPTANCE, "{\"accepts\": true}"));
        assertThat(needsYes(traveller)).isFalse();
        Journey.ok(offer(traveller, Journey.OFFER));
    }

    @Test
    @Requirement("MAT-12")
    void aYesThatIsTakenBackIsNone() {
        Journey.Traveller traveller = presented(journey.firm(2, Prospect.NONE), PlacementPurpose.JOB);
        assertThat(toldOfYes(traveller)).isFalse();
        Journey.ok(api.put(traveller.candidate(), ACCEPTANCE, "{\"accepts\": true}"));
        assertThat(toldOfYes(traveller))
                .as("whoever said yes can find it again")
                .isTrue();
        Journey.ok(api.put(traveller.candidate(), ACCEPTANCE, "{\"accepts\": false}"));
        assertThat(toldOfYes(traveller)).isFalse();
        assertThat(needsYes(traveller)).isTrue();
        assertThat(offer(traveller, Journey.OFFER).text("code")).isEqualTo("NO_JOB_NOT_ACCEPTED");
    }

    @Test
    @Requirement("MAT-12")
    void anotherWrittenPurposeIsEnough() {
        Journey.Traveller traveller =
                presented(journey.firm(2, Prospect.NONE), PlacementPurpose.JOB, PlacementPurpose.LANGUAGE);
        assertThat(needsYes(traveller)).isFalse();
        Journey.ok(offer(traveller, Journey.OFFER));
    }

    @Test
    @Requirement("MAT-12")
    void anOfferThatPromisesNoJobNeedsTheYesAlsoWhereThePlaceDid() {
        Journey.Traveller traveller = presented(journey.firm(2, Prospect.POSSIBLE), PlacementPurpose.JOB);
        assertThat(needsYes(traveller)).isFalse();
        String none = Journey.OFFER.replaceAll("\"prospect\": *\"[A-Z]+\"", "\"prospect\": \"NONE\"");
        assertThat(offer(traveller, none).text("code")).isEqualTo("NO_JOB_NOT_ACCEPTED");
    }

    private boolean toldOfYes(Journey.Traveller traveller) {
        return api.get(traveller.candidate(), "/api/v1/me")
                .body()
                .get("acceptsNoJob")
                .getBooleanValue();
    }

    private boolean needsYes(Journey.Traveller traveller) {
        boolean toStaff = api.get(traveller.adviser(), Journey.introduction(traveller))
                .body()
                .get("needsNoJobYes")
                .getBooleanValue();
        boolean toCandidate = api.get(traveller.candidate(), Journey.offer(traveller))
                .body()
                .get("needsNoJobYes")
                .getBooleanValue();
        assertThat(toCandidate).as("both are told the same").isEqualTo(toStaff);
        return toStaff;
    }

    private Api.Answer offer(Journey.Traveller traveller, String offer) {
        return api.post(traveller.firm().manager(), Journey.employer(traveller) + "/offer", offer);
    }

    private Journey.Traveller presented(Journey.Firm firm, PlacementPurpose main, PlacementPurpose... more) {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = candidates.withCard(
                adviser.actor(), ProfileBuilder.aProfile().tasks("bake").wants(main, more));
        Journey.Traveller traveller = journey.suggested(firm, adviser, candidate);
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/ask", "{}"));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/present-anonymously", "{}"));
        Journey.ok(api.post(firm.manager(), Journey.employer(traveller) + "/answer", "{\"interested\": true}"));
        journey.write(traveller, "Har bakt i ti år.");
        journey.approve(traveller);
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/present", "{}"));
        return traveller;
    }
}
