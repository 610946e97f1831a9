package no.innpass.employer.lapsed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand hosts that lapsed, a few hundred on each day. */
@MicronautTest(transactional = false)
@Requirement("EMP-10")
class LargeLapsedIT implements OnPostgres {
    private static final int FIRMS = 10_000;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @BeforeEach
    void tenThousandFirms() {
        UUID employer = firms.employer("Storkjeden (oppdiktet)", Sector.PRIVATE);
        UUID member = callers.staff(Role.MARKET_CONTACT).actor().personId();
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try {
                write(status.getConnection(), employer, member);
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void everyOneIsReachedOnceAndAReasonThatIsRareIsFound() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Set<String> seen = new HashSet<>();
        int pages = 0;
        @Nullable String next = "";
        while (next != null) {
            JsonNode page = api.get(market, "/api/v1/lapsed-workplaces?limit=100" + next)
                    .body();
            page.get("items").values().forEach(row -> seen.add(row.get("id").getStringValue()));
            pages++;
            next = page.get("next") == null || page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").getStringValue();
        }
        assertThat(seen).hasSize(FIRMS);
        assertThat(pages).isEqualTo(FIRMS / 100);
        assertThat(api.get(market, "/api/v1/lapsed-workplaces?limit=100&reason=CLEARANCE")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(10);
    }

    private void write(Connection connection, UUID employer, UUID member) throws SQLException {
        try (PreparedStatement firm = connection.prepareStatement("""
                insert into workplace (id, employer_id, unit_number, name, sector, surroundings, industry, municipality_number, area, created_at,
                  version) values (?, ?, ?, ?, 'PRIVATE', 'ORDINARY', 'I', '3403', 0, now(), 1)""")) {
            for (int i = 0; i < FIRMS; i++) {
                firm.setObject(1, UUID.randomUUID());
                firm.setObject(2, employer);
                firm.setString(3, firms.number());
                firm.setString(4, "Butikk " + i + " (oppdiktet)");
                firm.addBatch();
            }
            firm.executeBatch();
        }
        for (String table : List.of(
                "insert into workplace_standing (workplace_id) select id from workplace",
                """
                insert into workplace_relation (workplace_id, stage, since, version)
                select id, 'DORMANT', date '2026-01-01' + (row_number() over (order by id) % 40)::int, 1 from workplace""",
                """
                insert into workplace_relation_step (id, workplace_id, before, action, stage, no_place, moved_on)
                select gen_random_uuid(), id, 'ACTIVE', 'CORRECT_TO_DORMANT', 'DORMANT',
                  case when row_number() over (order by id) % 1000 = 0 then 'CLEARANCE' else 'NO_NEED' end, date '2026-01-01' from workplace""",
                "insert into employer_activity (id, workplace_id, state, type, channel, day, staff_id, unit_id, written_at)"
                        + " select gen_random_uuid(), id, 'HELD', 'FOLLOW_UP', 'PHONE', date '2026-01-01', '" + member
                        + "', '" + member + "', now() from workplace")) {
            try (PreparedStatement all = connection.prepareStatement(table)) {
                assertThat(all.executeUpdate()).as(table).isEqualTo(FIRMS);
            }
        }
    }
}
