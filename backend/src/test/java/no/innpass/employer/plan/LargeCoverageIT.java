package no.innpass.employer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A plan for a region with a hundred thousand firms, every second of which has been contacted twice. */
@MicronautTest(transactional = false)
@Requirement("EMP-18")
class LargeCoverageIT implements OnPostgres {
    private static final int FIRMS = 100_000;

    /** On two slow cores that others use too: a page is still answered while one waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    PlanWorld world;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void everyFirmIsCountedOnceWhileOneWaits() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID employer = world.firms.employer("Storkjeden (oppdiktet)", Sector.PRIVATE);
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try {
                write(status.getConnection(), employer, owner.actor().personId());
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        UUID plan = world.plan(owner);
        String path = PlanWorld.PLANS + "/" + plan;
        JsonNode told = api.get(owner, path + "/coverage").body();
        assertThat(numbers(told.get("all"))).containsExactly(FIRMS, FIRMS / 2, FIRMS / 4, FIRMS / 4);
        assertThat(told.get("sizes").size()).isEqualTo(4);
        for (JsonNode size : told.get("sizes").values()) {
            assertThat(size.get("covered").get("firms").getIntValue()).isEqualTo(FIRMS / 4);
        }
        assertThat(told.get("municipalities").size()).isEqualTo(2);

        assertQuick(owner, path + "/coverage");
        assertQuick(owner, path + "/prospects?contacted=false");
        assertThat(api.post(owner, path + "/prospects", "{}").text("code")).isEqualTo("TOO_MANY_AT_ONCE");
    }

    private void assertQuick(Callers.Caller owner, String path) {
        long before = System.nanoTime();
        assertThat(api.get(owner, path).status()).isEqualTo(200);
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        System.out.println(path.substring(path.lastIndexOf('/')) + " took " + took.toMillis() + " ms");
        assertThat(took).as(path).isLessThan(PATIENCE);
    }

    private static List<Integer> numbers(JsonNode covered) {
        return List.of("firms", "contacted", "hosting", "hosted").stream()
                .map(one -> covered.get(one).getIntValue())
                .toList();
    }

    private void write(Connection connection, UUID employer, UUID staff) throws SQLException {
        String[] numbers = new String[FIRMS];
        for (int i = 0; i < FIRMS; i++) {
            numbers[i] = world.firms.number();
        }
        try (PreparedStatement firms = connection.prepareStatement("""
                insert into workplace (id, employer_id, unit_number, name, sector, surroundings, industry, employees, size_band, municipality_number,
                  area, created_at, version)
                select gen_random_uuid(), ?, n, 'Butikk ' || i || ' (oppdiktet)', 'PRIVATE', 'ORDINARY', chr(65 + (i % 20)::int), e, size_band(e),
                  case when i % 2 = 0 then '3403' else '4601' end, 0, now(), i
                from (select n, i, (array[3, 10, 30, 70])[1 + (i / 2) % 4] as e from unnest(?) with ordinality as u (n, i)) v""")) {
            firms.setObject(1, employer);
            firms.setArray(2, connection.createArrayOf("text", numbers));
            assertThat(firms.executeUpdate()).isEqualTo(FIRMS);
        }
        for (String sql : List.of(
                "insert into workplace_standing (workplace_id, running) select id, case when version % 4 = 1 then 1 else 0 end from workplace",
                "insert into workplace_light (workplace_id, colour, reasons, asked_often, points, since)"
                        + " select id, 'GREEN', '{CONFIRMED}', false, 0, now() from workplace",
                "insert into employer_activity (id, workplace_id, state, type, channel, day, staff_id, unit_id, written_at)"
                        + " select gen_random_uuid(), id, 'HELD', 'FIRST_VISIT', 'VISIT', day, '" + staff + "', '"
                        + staff + "', now() from workplace, (values (date '" + world.inDays(-9) + "'), (date '"
                        + world.inDays(-2) + "')) as d (day) where version % 2 = 0",
                "analyze workplace",
                "analyze employer_activity",
                "analyze workplace_standing")) {
            try (PreparedStatement all = connection.prepareStatement(sql)) {
                all.execute();
            }
        }
    }
}
