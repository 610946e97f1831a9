package no.innpass.oversight.nohire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.AddWorkplaceRequest;
import no.innpass.employer.Sector;
import no.innpass.employer.WorkplaceLights;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cap without hire over its whole way: finished placements in, gate and review out. */
@MicronautTest(transactional = false)
@Requirement({"OVS-03", "MAT-05"})
class NoHireReviewIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    Workplaces workplaces;

    @Inject
    WorkplacePictures pictures;

    @Inject
    WorkplaceLights lights;

    @Inject
    BusinessClock clock;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void theFourthUnhiredAtAFirmOfTwelveStopsItUntilALeaderLetsItGoOn() {
        UUID workplace = firmOfTwelve();
        finish(workplace, 3);
        assertThat(stopped(workplace)).isFalse();
        assertThat(review(workplace)).isEmpty();

        finish(workplace, 1);
        assertThat(stopped(workplace)).isTrue();
        JsonNode review = review(workplace).orElseThrow();
        assertThat(review.get("unhired").getIntValue()).isEqualTo(4);
        assertThat(review.get("cap").getIntValue()).isEqualTo(3);

        String id = review.get("id").getStringValue();
        decide(id, "{\"outcome\": \"LET\", \"justification\": \"for kort\", \"letUntil\": \"2026-06-01\"}", 400);
        decide(id, "{\"outcome\": \"LET\", \"justification\": \"Stillingene må lyses ut, og to er på vei.\"}", 400);
        decide(
                id,
                "{\"outcome\": \"LET\", \"justification\": \"Stillingene må lyses ut, og to er på vei.\","
                        + " \"letUntil\": \"" + clock.today().plusDays(30) + "\"}",
                200);
        assertThat(stopped(workplace)).isFalse();
        decide(id, "{\"outcome\": \"HOLD\", \"justification\": \"Ingen av dem har fått jobb her.\"}", 409);

        clock.offsetBy(Duration.ofDays(31));
        lights.recompute(workplace);
        journey.react();
        assertThat(stopped(workplace)).as("the decision has a last day").isTrue();
    }

    @Test
    void hiresThroughTheNetworkAndThoseWhoCouldNotBeHiredDoNotCount() {
        UUID workplace = firmOfTwelve();
        finish(workplace, 3);
        tell(() -> {
            pictures.finishedOtherwise(UUID.randomUUID(), workplace, clock.today(), true);
            pictures.finishedOtherwise(UUID.randomUUID(), workplace, clock.today(), false);
            pictures.finished(UUID.randomUUID(), workplace, clock.today(), true, true);
            pictures.finished(UUID.randomUUID(), workplace, clock.today(), false, false);
            pictures.finished(UUID.randomUUID(), workplace, clock.today().minusMonths(24), false, true);
        });
        assertThat(stopped(workplace)).isFalse();
        finish(workplace, 1);
        assertThat(stopped(workplace)).isTrue();
        assertThat(review(workplace).orElseThrow().get("cannotHire").getIntValue())
                .isEqualTo(1);
    }

    @Test
    void theLeaderOfAnotherOfficeSeesNothingOfIt() {
        UUID workplace = firmOfTwelve();
        finish(workplace, 4);
        String id = review(workplace).orElseThrow().get("id").getStringValue();
        Callers.Caller stranger = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        assertThat(api.get(stranger, "/api/v1/no-hire-reviews").text()).doesNotContain(id);
        String hold = "{\"outcome\": \"HOLD\", \"justification\": \"Ingen av dem har fått jobb her.\"}";
        assertThat(api.put(stranger, "/api/v1/no-hire-reviews/" + id, hold).status())
                .isEqualTo(404);
        assertThat(api.get(callers.staff(Role.ADVISER), "/api/v1/no-hire-reviews")
                        .status())
                .isEqualTo(403);
    }

    private UUID firmOfTwelve() {
        UUID owner = callers.staff(Role.MARKET_CONTACT).actor().personId();
        UUID employer = firms.employer("Tolv ansatte (oppdiktet)", Sector.PRIVATE);
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> workplaces
                        .put(new AddWorkplaceRequest(
                                employer, firms.number(), owner, null, Firms.facts("Tolv (oppdiktet)", 12, "3403")))
                        .id());
    }

    private void finish(UUID workplace, int people) {
        tell(() -> {
            for (int i = 0; i < people; i++) {
                pictures.finished(UUID.randomUUID(), workplace, clock.today(), false, true);
            }
        });
    }

    private void tell(Runnable what) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            what.run();
            return true;
        });
        journey.react();
    }

    private boolean stopped(UUID workplace) {
        return workplaces.find(workplace).orElseThrow().capReached();
    }

    private Optional<JsonNode> review(UUID workplace) {
        Api.Answer answer = api.get(callers.staff(Role.OFFICE_LEADER), "/api/v1/no-hire-reviews");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (JsonNode row : answer.body().values()) {
            if (row.get("workplaceId").getStringValue().equals(workplace.toString())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private void decide(String id, String body, int status) {
        Api.Answer answer = api.put(callers.staff(Role.OFFICE_LEADER), "/api/v1/no-hire-reviews/" + id, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        journey.react();
    }
}
