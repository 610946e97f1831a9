package no.innpass.employer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Industry;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of a region's working life a plan reaches. */
@MicronautTest(transactional = false)
@Requirement("EMP-18")
class CoverageIT implements OnPostgres {
    private static final List<String> NUMBERS = List.of("firms", "known", "targeted", "contacted", "hosting", "hosted");

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    PlanWorld world;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void contactedAndHostingSharesStandForEachSizeTheSmallestToo() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        // An industry of its own, so that what other tests leave is not counted.
        UUID plan = world.plan(owner, ", \"industries\": [\"B\"]");
        List<UUID> small = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            small.add(world.firms.workplaceAt("Liten " + i + " (oppdiktet)", "3403", i + 2, Industry.B));
        }
        UUID large = world.firms.workplaceAt("Stor (oppdiktet)", "4601", 50, Industry.B);
        world.firms.workplaceAt("Et annet sted (oppdiktet)", "0301", 2, Industry.B);
        world.firms.workplaceAt("Noe annet (oppdiktet)", "3403", 2, Industry.C);
        world.add(owner, plan, small.getFirst(), large);
        world.held(owner, small.getFirst(), "PHONE", world.inDays(-1));
        world.held(owner, small.getFirst(), "VISIT", world.inDays(0));
        world.held(owner, small.get(1), "VISIT", world.inDays(-400));
        run("update workplace_standing set running = 1 where workplace_id = '" + small.getFirst() + "'");
        run("insert into workplace_finish (id, workplace_id, ended_on, hired, counts) values (gen_random_uuid(), '"
                + small.get(1) + "', '" + world.inDays(-300) + "', false, true), (gen_random_uuid(), '" + small.get(1)
                + "', '" + world.inDays(-200) + "', false, true), (gen_random_uuid(), '" + small.get(2) + "', '"
                + world.inDays(-800) + "', false, true)");

        JsonNode told =
                api.get(owner, PlanWorld.PLANS + "/" + plan + "/coverage").body();
        JsonNode smallest = told.get("sizes").get(0);
        assertThat(smallest.get("size").getStringValue()).isEqualTo("S1_4");
        assertThat(numbers(smallest.get("covered"))).containsExactly(3, 3, 1, 1, 1, 2);
        assertThat(smallest.get("covered").get("contactedShare").getIntValue()).isEqualTo(33);
        assertThat(smallest.get("covered").get("hostingShare").getIntValue()).isEqualTo(33);
        assertThat(smallest.get("covered").get("hostedShare").getIntValue()).isEqualTo(67);
        assertThat(PlanWorld.each(told.get("sizes"))
                        .map(one -> one.get("size").getStringValue())
                        .toList())
                .containsExactly("S1_4", "S5_19", "S20_49", "S50_PLUS");
        JsonNode none = told.get("sizes").get(1).get("covered");
        assertThat(numbers(none)).containsOnly(0);
        assertThat(none.get("contactedShare")).as("a share of none").isNull();
        assertThat(numbers(told.get("all"))).containsExactly(4, 4, 2, 1, 1, 2);
        assertThat(PlanWorld.each(told.get("municipalities"))
                        .map(one -> one.get("municipality").getStringValue() + " "
                                + one.get("covered").get("firms").getIntValue())
                        .toList())
                .containsExactly("Bergen 1", "Hamar 3");
        assertThat(told.get("industries").size()).isEqualTo(1);
        assertThat(told.get("areas").size()).isEqualTo(2);
        assertThat(told.get("areas").get(0).get("municipalityNumber").getStringValue())
                .isEqualTo("3403");
    }

    @Test
    void whatTheRegisterBroughtIsUnknownUntilSomebodySpeaksWithItAndClosedOnesAreLeftOut() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID plan = world.plan(owner, ", \"industries\": [\"D\"]");
        UUID brought = world.firms.workplaceAt("Ny (oppdiktet)", "3403", 3, Industry.D);
        UUID closed = world.firms.workplaceAt("Nedlagt (oppdiktet)", "3403", 3, Industry.D);
        for (UUID one : List.of(brought, closed)) {
            run("""
                    insert into workplace_register (workplace_id, employer_id, name, sector, area, brought, seen_in, closed_on)
                    select id, employer_id, name, sector, area, true, 1, %s from workplace where id = '%s'""".formatted(one.equals(closed) ? "current_date" : "null", one));
        }
        assertThat(all(owner, plan)).containsExactly(1, 0, 0, 0, 0, 0);
        world.held(owner, brought, "PHONE", world.inDays(-100));
        assertThat(all(owner, plan)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(world.add(owner, plan, closed).pointers()).containsExactly("/workplaceIds/0");
        assertThat(api.get(owner, PlanWorld.PLANS + "/" + plan + "/prospects")
                        .body()
                        .get("count")
                        .getIntValue())
                .isEqualTo(1);
    }

    /** The law of the page: whatever happened, each way of dividing the firms adds up to the same whole, and no part is more than the whole. */
    @Test
    void everyDivisionAddsUpToTheWhole() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        Random chance = new Random(18);
        UUID plan = world.plan(owner);
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 10; i++) {
                UUID firm = world.firms.workplaceAt(
                        "Tilfeldig " + i + " (oppdiktet)",
                        chance.nextBoolean() ? "3403" : "4601",
                        chance.nextInt(80),
                        Industry.values()[4 + chance.nextInt(16)]);
                if (chance.nextBoolean()) {
                    world.add(owner, plan, firm);
                }
                for (int contacts = chance.nextInt(3); contacts > 0; contacts--) {
                    world.held(owner, firm, "PHONE", world.inDays(-chance.nextInt(60)));
                }
                if (chance.nextInt(4) == 0) {
                    run("update workplace_standing set running = 1 where workplace_id = '" + firm + "'");
                }
            }
            JsonNode told =
                    api.get(owner, PlanWorld.PLANS + "/" + plan + "/coverage").body();
            List<Integer> whole = numbers(told.get("all"));
            for (String way : List.of("sizes", "municipalities", "industries")) {
                List<Integer> sum = new ArrayList<>(List.of(0, 0, 0, 0, 0, 0));
                for (JsonNode part : told.get(way).values()) {
                    List<Integer> numbers = numbers(part.get("covered"));
                    assertThat(numbers).allMatch(one -> one <= numbers.getFirst());
                    for (int i = 0; i < sum.size(); i++) {
                        sum.set(i, sum.get(i) + numbers.get(i));
                    }
                }
                assertThat(sum).as(way).isEqualTo(whole);
            }
            assertThat(whole.get(2))
                    .isEqualTo(world.plan(owner, plan)
                            .get("progress")
                            .get("targets")
                            .getIntValue());
        }
    }

    private List<Integer> all(Callers.Caller by, UUID plan) {
        return numbers(
                api.get(by, PlanWorld.PLANS + "/" + plan + "/coverage").body().get("all"));
    }

    private static List<Integer> numbers(@Nullable JsonNode covered) {
        return NUMBERS.stream()
                .map(one -> Objects.requireNonNull(covered).get(one).getIntValue())
                .toList();
    }

    private void run(String sql) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
