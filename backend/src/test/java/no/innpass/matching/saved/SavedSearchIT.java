package no.innpass.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.retention.ForgetsRows;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Searches kept under a name, over HTTP. */
@MicronautTest(transactional = false)
class SavedSearchIT implements OnPostgres {
    private static final String ALL = "/api/v1/saved-searches";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    List<ForgetsRows> forgets;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement("MAT-24")
    void aSearchIsKeptChangedOpenedAndDroppedByItsOwnerAlone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller other = callers.staff(Role.ADVISER);
        Api.Answer kept = api.post(adviser, ALL, body("Kantiner", "query=kantine&hours=DAY_PART"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        String one = ALL + "/" + kept.id();
        assertThat(api.get(adviser, ALL).text()).contains("Kantiner", "query=kantine&hours=DAY_PART");
        assertThat(api.get(other, ALL).text()).doesNotContain("Kantiner");
        assertThat(api.post(other, one + "/opening", "").status()).isEqualTo(404);
        assertThat(api.post(adviser, one + "/opening", "").text("asked")).isEqualTo("query=kantine&hours=DAY_PART");

        Api.Answer changed = api.put(adviser, one, body("Kantiner og kafeer", "query=kafe"), "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(api.put(adviser, one, body("For sent", "query=kafe"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(409);
        assertThat(api.put(other, one, body("Ikke min", "query=kafe"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(404);

        assertThat(api.delete(other, one).status()).isEqualTo(404);
        assertThat(api.delete(adviser, one).status()).isEqualTo(204);
        assertThat(api.get(adviser, ALL).text()).doesNotContain("Kantiner");
    }

    @Test
    @Requirement("MAT-24")
    void twoSearchesOfOneListHaveTwoNames() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        api.post(adviser, ALL, body("Kantiner", "query=kantine"));
        Api.Answer again = api.post(adviser, ALL, body("kantiner", "query=kafe"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("SEARCH_NAME_TAKEN", "/name");
        Api.Answer inAnotherList =
                api.post(adviser, ALL, body("kantiner", "query=kafe").replace("PLACES", "CANDIDATES"));
        assertThat(inAnotherList.status()).isEqualTo(201);
    }

    @Test
    @Requirement({"MAT-22", "HR-1"})
    void whatNobodyIsSearchedByIsNotKeptEither() {
        Api.Answer refused =
                api.post(callers.staff(Role.ADVISER), ALL, body("Søk", "query=enslig%20mor&hours=DAY_PART"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("NOT_A_SEARCH");
    }

    @Test
    @Requirement("PRI-12")
    void aSearchThatNobodyOpensIsForgotten() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        api.post(adviser, ALL, body("Gammelt", "query=kantine"));
        ForgetsRows kind = forgets.stream()
                .filter(one -> one.kind().equals("SAVED_SEARCHES"))
                .findFirst()
                .orElseThrow();
        assertThat(due(kind, Instant.EPOCH)).isZero();
        assertThat(due(kind, Instant.parse("2100-01-01T00:00:00Z"))).isPositive();
    }

    private long due(ForgetsRows kind, Instant endedBefore) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> kind.due(endedBefore));
    }

    private static String body(String name, String asked) {
        return "{\"side\":\"PLACES\",\"name\":\"" + name + "\",\"asked\":\"" + asked + "\"}";
    }
}
