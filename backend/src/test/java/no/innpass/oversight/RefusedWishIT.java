package no.innpass.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A wish about a group is refused, its text is kept in a case alone, and the case stands before those who answer for it. */
@MicronautTest(transactional = false)
@Requirement({"HR-10", "OVS-12"})
class RefusedWishIT implements OnPostgres {
    private static final String CASES = "/api/v1/oversight-cases";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement("PLC-15")
    void aWishInAPostingOpensACaseForTheLeader() {
        Journey.Firm firm = journey.firm(1);
        assertThat(post(firm, "Ikke fra Somalia, takk").text("code")).isEqualTo("GROUP_WISH");

        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        JsonNode row = caseOf(firm, leader);
        assertThat(row.get("state").getStringValue()).isEqualTo("FLAGGED");
        assertThat(row.get("writer").getStringValue()).isEqualTo("EMPLOYER");
        assertThat(row.get("workplaceId").getStringValue())
                .isEqualTo(firm.workplace().toString());
        assertThat(row.get("operation").getStringValue()).isEqualTo("POST /api/v1/employer/practice-places");
        assertThat(row.get("field").getStringValue()).isEqualTo("/place/need/title");
        Api.Answer one = api.get(leader, CASES + "/" + row.get("id").getStringValue());
        assertThat(one.text("text")).isEqualTo("Ikke fra Somalia, takk");
    }

    @Test
    @Requirement("PRI-10")
    void theTextStandsInTheCaseAndNowhereElse() {
        String text = "Berre menn frå Oslo vest 4711, ingen kvinner";
        post(journey.firm(1), text);
        assertThat(columnsWith("4711")).containsExactly("oversight_case_text.text");
    }

    @Test
    void theSameTextSentAgainIsCountedAndAnotherOneMakesAPattern() {
        Journey.Firm firm = journey.firm(1);
        post(firm, "Bare menn");
        post(firm, "Bare menn");
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        JsonNode first = caseOf(firm, leader);
        assertThat(first.get("times").getIntValue()).isEqualTo(2);
        assertThat(first.get("earlier").getIntValue()).isZero();
        post(firm, "Ingen over 50 år");
        assertThat(cases(leader).stream()
                        .filter(one -> isAt(one, firm.workplace()))
                        .map(one -> one.get("earlier").getIntValue()))
                .contains(1);
    }

    @Test
    void staffMayNotCarryOutAWishEither() {
        Journey.Firm firm = journey.firm(1);
        Journey.Traveller traveller = journey.interested(firm);
        Api.Answer refused = api.post(
                traveller.adviser(),
                Journey.introduction(traveller) + "/withdraw",
                "{\"reason\":\"OTHER\",\"words\":\"Bedriften vil ikke ha muslimer.\"}");
        assertThat(refused.text("code")).as(refused.text()).isEqualTo("GROUP_WISH");
        JsonNode row = caseOf(firm, callers.staff(Role.OFFICE_LEADER));
        assertThat(row.get("writer").getStringValue()).isEqualTo("STAFF");
        assertThat(row.get("workplaceId").getStringValue())
                .isEqualTo(traveller.firm().workplace().toString());
    }

    @Test
    @Requirement("PRI-09")
    void onlyThoseWhoAnswerForItSeeIt() {
        Journey.Firm firm = journey.firm(1);
        post(firm, "Kun norske jenter");
        UUID id = UUID.fromString(
                caseOf(firm, callers.staff(Role.OFFICE_LEADER)).get("id").getStringValue());
        for (Role role : List.of(Role.OFFICE_LEADER, Role.MARKET_CONTACT, Role.MARKET_COORDINATOR)) {
            assertThat(api.get(callers.staff(role), CASES + "/" + id).status())
                    .as(role.name())
                    .isEqualTo(200);
        }
        assertThat(api.get(callers.staff(Role.OFFICE_LEADER, callers.otherOffice()), CASES + "/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(cases(callers.staff(Role.OFFICE_LEADER, callers.otherOffice())))
                .isEmpty();
        assertThat(api.get(callers.staff(Role.AUDITOR), CASES).text()).contains(id.toString());
        for (Callers.Caller other : List.of(
                firm.manager(),
                callers.staff(Role.ADVISER),
                callers.any(Role.CANDIDATE),
                callers.staff(Role.AUDITOR))) {
            assertThat(api.get(other, CASES + "/" + id).status()).isEqualTo(403);
        }
        assertThat(api.get(firm.manager(), CASES).status()).isEqualTo(403);
        assertThat(api.get(callers.staff(Role.ADVISER), CASES).status()).isEqualTo(403);
    }

    @Test
    @Requirement({"OVS-09", "PRI-03"})
    void theLeaderTakesItUpOrPutsItAwayWithAReason() {
        Journey.Firm firm = journey.firm(1);
        post(firm, "Ikke afrikanere");
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        String path = CASES + "/" + caseOf(firm, leader).get("id").getStringValue();
        assertThat(api.post(leader, path + "/dismissal", "{}").status()).isEqualTo(400);
        assertThat(api.post(callers.staff(Role.MARKET_CONTACT), path + "/dismissal", "{\"reason\":\"FALSE_HIT\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api.post(leader, path + "/hearing", "").status())
                .as("dialogue first")
                .isEqualTo(409);
        Api.Answer talking = api.post(callers.staff(Role.MARKET_CONTACT), path + "/dialogue", "");
        assertThat(talking.status()).as(talking.text()).isEqualTo(200);
        assertThat(talking.body().get("row").get("state").getStringValue()).isEqualTo("DIALOGUE");
        assertThat(api.post(leader, path + "/dismissal", "{\"reason\":\"FALSE_HIT\"}")
                        .status())
                .isEqualTo(409);
        assertThat(api.post(leader, path + "/hearing", "").status()).isEqualTo(200);

        Journey.Firm second = journey.firm(1);
        post(second, "Uten hijab");
        String other = CASES + "/" + caseOf(second, leader).get("id").getStringValue();
        Api.Answer away = api.post(leader, other + "/dismissal", "{\"reason\":\"MISUNDERSTANDING\"}");
        assertThat(away.body().get("row").get("state").getStringValue()).isEqualTo("DISMISSED");
    }

    @Test
    void anEmployerCannotHangACaseOnAnotherEmployersWorkplace() {
        Journey.Firm mine = journey.firm(1);
        Journey.Firm theirs = journey.firm(1);
        api.post(
                mine.manager(),
                "/api/v1/employer/practice-places",
                "{\"workplaceId\":\"" + theirs.workplace() + "\",\"place\":{\"need\":{\"title\":\"Bare gutter\"}}}");
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        assertThat(caseOf(mine, leader).get("operation").getStringValue()).startsWith("POST");
        assertThat(cases(leader)).noneMatch(one -> isAt(one, theirs.workplace()));
    }

    private Api.Answer post(Journey.Firm firm, String title) {
        return api.post(
                firm.manager(),
                "/api/v1/employer/practice-places",
                "{\"workplaceId\":\"" + firm.workplace() + "\",\"place\":{\"need\":{\"title\":\"" + title + "\"}}}");
    }

    private JsonNode caseOf(Journey.Firm firm, Callers.Caller reader) {
        return cases(reader).stream()
                .filter(one -> isAt(one, firm.workplace()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAt(JsonNode one, UUID workplace) {
        return workplace.toString().equals(one.get("workplaceId").getStringValue());
    }

    private List<JsonNode> cases(Callers.Caller caller) {
        List<JsonNode> rows = new ArrayList<>();
        api.get(caller, CASES).body().get("items").values().forEach(rows::add);
        return rows;
    }

    /** Every text, json and bytes column of the database that holds the words. */
    private List<String> columnsWith(String words) {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> {
            List<String> found = new ArrayList<>();
            for (String column : jdbc.prepareStatement("""
                    select table_name || '.' || column_name from information_schema.columns
                    where table_schema = current_schema() and data_type in ('text', 'character varying', 'jsonb', 'json')""", all -> {
                ResultSet rows = all.executeQuery();
                List<String> columns = new ArrayList<>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            })) {
                String[] name = column.split("\\.");
                boolean there = jdbc.prepareStatement(
                        "select exists(select 1 from " + name[0] + " where \"" + name[1] + "\"::text like '%" + words
                                + "%')",
                        one -> {
                            ResultSet row = one.executeQuery();
                            row.next();
                            return row.getBoolean(1);
                        });
                if (there) {
                    found.add(column);
                }
            }
            return found;
        });
    }
}
