package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A workplace is chosen by its name: what the public register tells, and nothing of how it stands with us. */
@MicronautTest(transactional = false)
@Requirement("MAT-10")
class WorkplaceNamesIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void namesThatBeginSoComeFirstAndTellNoMoreThanTheirTown() {
        UUID inside = firms.workplace("Ved Zwiebackhuset", null);
        UUID first = firms.workplace("Zwieback og venner", null);
        JsonNode found = search("zwieback");
        assertThat(ids(found)).containsExactly(first.toString(), inside.toString());
        found.get("items")
                .values()
                .forEach(row -> assertThat(StreamSupport.stream(row.entries().spliterator(), false)
                                .map(entry -> entry.getKey()))
                        .isSubsetOf("id", "name", "place"));
        assertThat(ids(search("zw"))).as("two letters: only what begins so").containsExactly(first.toString());
    }

    @Test
    void whatTheRegisterHasClosedIsNotOffered() {
        UUID open = firms.workplace("Wzhuset Verksted", null);
        UUID closed = firms.workplace("Wzhuset Nedlagt", null);
        transactions.executeWrite(status -> rows.write("""
                insert into workplace_register (workplace_id, employer_id, name, sector, area, closed_on, brought, seen_in)
                select id, employer_id, name, sector, area, date '2026-01-31', false, 1 from workplace where id = ?""", closed));
        assertThat(ids(search("wzhuset"))).containsExactly(open.toString());
    }

    @Test
    void signsOfAPatternAreLetters() {
        UUID percent = firms.workplace("Qx100%Ull", null);
        firms.workplace("Qx100 Ull", null);
        assertThat(ids(search("qx100%u"))).containsExactly(percent.toString());
    }

    @Test
    void nothingTypedIsToldAtTheField() {
        Api.Answer none = api.get(callers.staff(Role.ADVISER), "/api/v1/workplace-names?query=%20");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text()).contains("\"query\"");
    }

    private JsonNode search(String letters) {
        Api.Answer answer = api.get(
                callers.staff(Role.ADVISER),
                "/api/v1/workplace-names?query=" + URLEncoder.encode(letters, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> ids(JsonNode found) {
        return StreamSupport.stream(found.get("items").values().spliterator(), false)
                .map(row -> row.get("id").getStringValue())
                .toList();
    }
}
