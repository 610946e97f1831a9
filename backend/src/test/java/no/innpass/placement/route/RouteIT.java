package no.innpass.placement.route;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Runs;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Advice on the next way, over HTTP. */
@MicronautTest(transactional = false)
@Requirement("MAT-31")
class RouteIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Runs runs;

    @Inject
    BusinessClock clock;

    @Test
    void adviceSaysTheReasonAndThreeAlternativesAndAsksForAnotherPlanAfterThreeMeasures() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(
                adviser.actor(),
                aProfile().tasks("bake").wants(PlacementPurpose.JOB).free("1:09-15", null));
        JsonNode far = advice(adviser, candidate);
        assertThat(text(far, "distance")).isEqualTo("FAR");
        assertThat(text(far, "reason")).isEqualTo("NO_EMPLOYER");
        assertThat(alternatives(far))
                .containsExactly("PRACTICE_WITH_TRAINING", "LONG_VOCATIONAL_COURSE", "COMBINED_LANGUAGE_AND_WORK");
        assertThat(far.get("otherPlan").getBooleanValue()).isFalse();

        runs.place(callers.staff(Role.MARKET_CONTACT), Prospect.INTENDED, 2);
        JsonNode near = advice(adviser, candidate);
        assertThat(text(near, "distance")).isEqualTo("NEAR");
        assertThat(text(near, "reason")).isEqualTo("WAITING");
        assertThat(near.get("near").getIntValue()).isOne();
        assertThat(alternatives(near)).containsExactly("JOB_CLUB", "WAGE_SUBSIDY", "ORDINARY_JOB");

        for (int i = 1; i <= 3; i++) {
            assertThat(advice(adviser, candidate).get("otherPlan").getBooleanValue())
                    .isFalse();
            runs.forTrade(
                    callers.office().id(),
                    callers.provider().id(),
                    "baker",
                    9,
                    clock.today().minusMonths(i),
                    candidate);
        }
        JsonNode third = advice(adviser, candidate);
        assertThat(third.get("measures").getIntValue()).isEqualTo(3);
        assertThat(third.get("otherPlan").getBooleanValue()).isTrue();
        assertThat(alternatives(third)).as("never a no").hasSize(3);
        assertThat(third.get("plan")).isNull();

        String plans = "/api/v1/candidates/" + candidate + "/next-plans";
        String plan = "{\"route\": \"LONG_VOCATIONAL_COURSE\", \"words\": \"Fagbrev først\"}";
        assertThat(api.post(callers.staff(Role.OFFICE_LEADER), plans, plan).status())
                .isEqualTo(403);
        assertThat(api.post(callers.staff(Role.ADVISER, callers.otherOffice()), plans, plan)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(adviser, plans, plan.replace("Fagbrev først", " ")).pointers())
                .containsExactly("/words");
        Api.Answer written = api.post(adviser, plans, plan);
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        JsonNode planned = advice(adviser, candidate);
        assertThat(planned.get("otherPlan").getBooleanValue())
                .as("a different plan is written")
                .isFalse();
        assertThat(text(planned.get("plan"), "route")).isEqualTo("LONG_VOCATIONAL_COURSE");
        assertThat(text(planned.get("plan"), "words")).isEqualTo("Fagbrev først");
        assertThat(text(planned.get("plan"), "by")).isNotBlank();

        clock.offsetBy(Duration.ofDays(90));
        runs.forTrade(
                callers.office().id(),
                callers.provider().id(),
                "baker",
                9,
                clock.today().minusDays(10),
                candidate);
        assertThat(advice(adviser, candidate).get("otherPlan").getBooleanValue())
                .as("one more of the same has ended since")
                .isTrue();
        clock.offsetBy(Duration.ZERO);

        assertThat(api.get(
                                callers.staff(Role.ADVISER, callers.otherOffice()),
                                "/api/v1/candidates/" + candidate + "/route-advice")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode advice(Callers.Caller adviser, UUID candidate) {
        Api.Answer answer = api.get(adviser, "/api/v1/candidates/" + candidate + "/route-advice");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> alternatives(JsonNode advice) {
        return StreamSupport.stream(advice.get("alternatives").values().spliterator(), false)
                .map(JsonNode::getStringValue)
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).getStringValue();
    }
}
