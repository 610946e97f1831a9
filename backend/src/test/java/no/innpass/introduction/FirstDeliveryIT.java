package no.innpass.introduction;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.WorkplacePictures;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** A weak first candidate to a new or burnt employer: warned of once, logged, and never stopped. */
@MicronautTest(transactional = false)
@Requirement("MAT-26")
class FirstDeliveryIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    WorkplacePictures pictures;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void theWarningIsShownOnceAndTheChoiceIsLogged() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm firm = journey.firm(2);
        UUID weak = imports.withCard(adviser.actor(), aProfile().tasks("drive-forklift"));
        UUID strong = imports.withCard(adviser.actor(), aProfile().tasks("bake"));

        JsonNode warned = get(adviser, weak, firm);
        assertThat(warned.get("warn").getBooleanValue()).isTrue();
        assertThat(warned.get("why").getStringValue()).isEqualTo("NEW_EMPLOYER");
        assertThat(warned.get("score").getIntValue()).isLessThan(70);
        assertThat(get(adviser, strong, firm).get("warn").getBooleanValue())
                .as("a strong first candidate")
                .isFalse();

        Api.Answer chosen = api.put(adviser, url(weak, firm), "{\"choice\": \"CHOOSE_ANOTHER\"}");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(get(adviser, weak, firm).get("warn").getBooleanValue())
                .as("shown once")
                .isFalse();
        assertThat(get(callers.staff(Role.ADVISER), weak, firm).get("warn").getBooleanValue())
                .as("a colleague has not seen it")
                .isTrue();
        assertThat(logged(weak)).isOne();
        api.put(adviser, url(weak, firm), "{\"choice\": \"GO_ON\"}");
        assertThat(logged(weak)).as("nothing was warned of any more").isOne();
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), url(weak, firm))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsEverStoppedAndGoingOnIsLoggedToo() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm firm = journey.firm(3);
        UUID weak = imports.withCard(adviser.actor(), aProfile().tasks("drive-forklift"));
        journey.suggested(firm, adviser, weak);
        assertThat(logged(weak)).isOne();

        UUID other = imports.withCard(adviser.actor(), aProfile().tasks("drive-forklift"));
        Callers.Caller colleague = callers.staff(Role.ADVISER);
        assertThat(get(colleague, other, firm).get("warn").getBooleanValue()).isTrue();
        journey.presentedAnonymously(firm);
        assertThat(get(colleague, other, firm).get("why"))
                .as("the employer has been shown somebody")
                .isNull();

        transactions.executeWrite(status -> {
            pictures.badExperience(UUID.randomUUID(), firm.workplace(), clock.today());
            return true;
        });
        assertThat(get(colleague, other, firm).get("why").getStringValue()).isEqualTo("BURNT");
        assertThat(get(colleague, other, firm).get("warn").getBooleanValue()).isTrue();
    }

    @Test
    @Requirement("PLC-16")
    void aPlaceThatGivesAChanceAsksForNoStrongFirstCandidate() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID weak = imports.withCard(adviser.actor(), aProfile().tasks("drive-forklift"));
        assertThat(get(adviser, weak, journey.firm(1)).get("warn").getBooleanValue())
                .isTrue();
        assertThat(get(adviser, weak, journey.chance(1)).get("warn").getBooleanValue())
                .isFalse();
    }

    private JsonNode get(Callers.Caller caller, UUID candidate, Journey.Firm firm) {
        Api.Answer answer = api.get(caller, url(candidate, firm));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String url(UUID candidate, Journey.Firm firm) {
        return "/api/v1/candidates/" + candidate + "/matches/" + firm.place() + "/first-delivery";
    }

    private long logged(UUID candidate) {
        return tables.count("select count(*) from (select operation, people from audit_inbox union all"
                + " select operation, people from audit_entry) a where operation = 'FIRST_DELIVERY' and people @> array['"
                + candidate + "'::uuid]");
    }
}
