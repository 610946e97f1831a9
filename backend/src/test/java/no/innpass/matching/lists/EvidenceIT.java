package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.WorkplacePictures;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What is known of employers stands beside the list and orders nothing; advisers see where their own suggestions went. */
@MicronautTest(transactional = false)
@Requirement("MAT-32")
class EvidenceIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    WorkplacePictures pictures;

    @Inject
    BusinessClock clock;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void showingWhatIsKnownOfEmployersNeverReorders() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        Journey.Firm unused = journey.firm(2);
        Journey.Firm used = journey.firm(2);
        finished(used, true, clock.today().minusMonths(3));
        finished(used, false, clock.today().minusMonths(2));
        finished(used, false, clock.today().minusMonths(25));
        journey.react();
        indexed();
        String path = "/api/v1/candidates/" + candidate + "/matches";

        JsonNode plain = api.get(adviser, path).body();
        JsonNode told = api.get(adviser, path + "?evidence=true").body();

        assertThat(plain.get("evidence")).isNull();
        for (String part : List.of("full", "thin", "fullCount", "thinCount", "belowMinimum")) {
            assertThat(told.get(part)).as(part).isEqualTo(plain.get(part));
        }
        assertThat(told.get("evidence").size())
                .isEqualTo(plain.get("full").size() + plain.get("thin").size());
        JsonNode known = of(told, used);
        assertThat(known.get("finished").getIntValue()).isEqualTo(2);
        assertThat(known.get("hires").getIntValue()).isOne();
        assertThat(known.get("since").getStringValue())
                .isEqualTo(clock.today().minusMonths(24).plusDays(1).toString());
        assertThat(of(told, unused).get("finished").getIntValue()).isZero();
    }

    @Test
    void anAdviserSeesHowMuchWentToTheSameFirms() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        JsonNode none = api.get(adviser, "/api/v1/own-firms").body();
        assertThat(none.get("suggestions").getIntValue()).isZero();
        assertThat(none.get("shareOfMost")).isNull();
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        UUID other = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        Journey.Firm most = journey.firm(5);
        journey.suggested(most, adviser, candidate);
        journey.suggested(most, adviser, other);
        for (int i = 0; i < 3; i++) {
            journey.suggested(journey.firm(5), adviser, candidate);
        }
        JsonNode own = api.get(adviser, "/api/v1/own-firms").body();
        assertThat(own.get("suggestions").getIntValue()).isEqualTo(5);
        assertThat(own.get("firms").getIntValue()).isEqualTo(4);
        assertThat(own.get("shareOfMost").getIntValue()).as("2 + 1 + 1 of 5").isEqualTo(80);
        assertThat(own.get("most").size()).isEqualTo(3);
        assertThat(own.get("most").get(0).get("suggestions").getIntValue()).isEqualTo(2);
        assertThat(api.get(callers.staff(Role.ADVISER), "/api/v1/own-firms")
                        .body()
                        .get("suggestions")
                        .getIntValue())
                .as("those of others are theirs")
                .isZero();
    }

    private void finished(Journey.Firm firm, boolean hired, LocalDate on) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            pictures.finished(UUID.randomUUID(), firm.workplace(), on, hired, true);
            return true;
        });
    }

    private static JsonNode of(JsonNode told, Journey.Firm firm) {
        for (JsonNode one : told.get("evidence").values()) {
            if (one.get("placeId").getStringValue().equals(firm.place().toString())) {
                return one;
            }
        }
        throw new AssertionError("nothing is told of the place");
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
