package no.innpass.employer.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board where everything happens at ten thousand firms in one week. */
@MicronautTest(transactional = false)
@Requirement("EMP-19")
class LargeMarketBoardIT implements OnPostgres {
    private static final int FIRMS = 10_000;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @BeforeEach
    void tenThousandFirms() {
        UUID employer = firms.employer("Storkjeden (oppdiktet)", Sector.PRIVATE);
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try {
                write(status.getConnection(), employer, market.actor().personId());
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void theListsAreBoundedAndTheNumbersAreWhole() {
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        JsonNode board = api.get(leader, "/api/v1/market-board").body();
        for (String list : List.of("green", "stated", "growing")) {
            assertThat(board.get(list).get("count").getIntValue()).as(list).isEqualTo(FIRMS);
            assertThat(board.get(list).get("rows").size()).as(list).isEqualTo(20);
        }
        assertThat(board.get("fading").get("count").getIntValue()).isZero();
        assertThat(board.get("planned").get("count").getIntValue()).isEqualTo(FIRMS);
        assertThat(board.get("planned").get("rows").size()).isEqualTo(100);
        assertThat(board.get("withoutOwner").get("count").getIntValue()).isEqualTo(FIRMS);
        assertThat(board.get("collisions").get("count").getIntValue()).isZero();
    }

    private void write(Connection connection, UUID employer, UUID visitor) throws SQLException {
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
                "insert into workplace_relation (workplace_id, stage, since, version) select id, 'CONTACTED', ?::date, 1 from workplace",
                "insert into workplace_light (workplace_id, colour, reasons, asked_often, points, since)"
                        + " select id, 'GREEN', '{CONFIRMED}', false, 0, now() from workplace",
                "insert into workplace_light_change (workplace_id, before, colour, reasons, changed_at)"
                        + " select id, 'YELLOW', 'GREEN', '{CONFIRMED}', ?::date from workplace",
                "insert into workplace_outlook (id, workplace_id, told_at, course, recruits)"
                        + " select gen_random_uuid(), id, ?::date, 'GROWING', true from workplace",
                "insert into employer_activity (id, workplace_id, state, type, channel, day, staff_id, unit_id, written_at)"
                        + " select gen_random_uuid(), id, 'PLANNED', 'FIRST_VISIT', 'VISIT', ?::date, '" + visitor
                        + "', '"
                        + visitor + "', now() from workplace")) {
            try (PreparedStatement all = connection.prepareStatement(table)) {
                if (table.contains("?")) {
                    all.setString(1, clock.today().toString());
                }
                assertThat(all.executeUpdate()).as(table).isEqualTo(FIRMS);
            }
        }
    }
}
