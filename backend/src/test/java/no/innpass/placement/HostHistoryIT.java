package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The figures of a workplace beside the placements that they are of. */
@MicronautTest(transactional = false)
@Requirement("EMP-14")
class HostHistoryIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void theFiguresAreThoseRecomputedFromThePlacements() {
        Journey.Firm firm = journey.firm(9);
        ended(firm, "COMPLETED", "PERIOD_OVER", "");
        ended(firm, "HIRED", "HIRED_HERE", ", \"contract\": \"PERMANENT\", \"percent\": 80");
        ended(firm, "INTERRUPTED", "NO_TRAINING_GIVEN", "");
        ended(firm, "SWAPPED", "HIRED_VIA_NETWORK", "");
        journey.planned(journey.accepted(firm));
        journey.started(journey.accepted(firm));
        Journey.Traveller left = journey.accepted(firm);
        UUID placement = journey.started(left);
        Journey.ok(api.post(
                left.candidate(),
                "/api/v1/me/placement/end",
                "{\"endKind\": \"INTERRUPTED\", \"reason\": \"CANDIDATE_WISH\"}"));
        assertThat(placement).isNotNull();

        JsonNode told = history(firm);
        Map<String, Integer> counted =
                recomputed(firm.workplace(), LocalDate.parse(told.get("since").getStringValue()));
        counted.forEach((figure, number) ->
                assertThat(told.get(figure).getIntValue()).as(figure).isEqualTo(number));
        assertThat(counted)
                .as("and they are what was done here")
                .containsEntry("placements", 7)
                .containsEntry("started", 6)
                .containsEntry("running", 1)
                .containsEntry("completed", 1)
                .containsEntry("endedEarly", 2)
                .containsEntry("hired", 1)
                .containsEntry("networkHires", 1)
                .containsEntry("withoutTraining", 1);
        assertThat(told.get("hires").get(0).get("contract").getStringValue()).isEqualTo("PERMANENT");
        assertThat(told.get("hires").get(0).get("percent").getIntValue()).isEqualTo(80);
        assertThat(told.get("endedEarlyBy").values())
                .extracting(early -> early.get("side").getStringValue() + " "
                        + early.get("count").getIntValue())
                .containsExactlyInAnyOrder("CANDIDATE 1", "NAV 1");

        JsonNode own = api.get(firm.manager(), own(firm.workplace())).body();
        assertThat(own.get("hired").getIntValue()).isOne();
        assertThat(own.get("answered").getIntValue())
                .as("each was suggested and answered")
                .isEqualTo(7);
        assertThat(own.get("answerHours").getIntValue()).isBetween(0, 1);
        assertThat(own.get("waiting").getIntValue()).isZero();
        Callers.Caller elsewhere =
                callers.employer(Role.EMPLOYER_MANAGER, UUID.randomUUID(), ScopeKind.WORKPLACE, UUID.randomUUID());
        assertThat(api.get(elsewhere, own(firm.workplace())).status()).isEqualTo(404);

        clock.offsetBy(Duration.ofDays(800));
        JsonNode later = history(firm);
        assertThat(later.get("completed").getIntValue()).as("out of the window").isZero();
        assertThat(later.get("running").getIntValue())
                .as("what is not over stays")
                .isOne();
    }

    @Test
    void aContractIsToldOfAHireHereAlone() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        Api.Answer refused = api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"COMPLETED\", \"reason\": \"PERIOD_OVER\", \"contract\": \"PERMANENT\"}");
        assertThat(refused.text()).contains("/contract");
    }

    private void ended(Journey.Firm firm, String kind, String reason, String more) {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"%s\", \"reason\": \"%s\"%s}".formatted(kind, reason, more)));
    }

    private JsonNode history(Journey.Firm firm) {
        Api.Answer answer = api.get(firm.market(), "/api/v1/workplaces/" + firm.workplace() + "/history");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String own(UUID workplace) {
        return "/api/v1/employer/workplaces/" + workplace + "/history";
    }

    /** In SQL of its own, straight from the rows. */
    private Map<String, Integer> recomputed(UUID workplace, LocalDate since) {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> {
            try (PreparedStatement query = status.getConnection().prepareStatement("""
                    select count(*), count(p.started_on), count(*) filter (where p.started_on is not null and p.ended_on is null),
                      count(*) filter (where p.end_kind = 'COMPLETED'),
                      count(*) filter (where p.end_kind in ('INTERRUPTED', 'STOPPED_BY_NAV') and p.ended_on < p.ends_on),
                      count(*) filter (where p.end_kind = 'HIRED'),
                      count(*) filter (where exists (select from placement_end_reason r
                        where r.placement_id = p.id and r.reason = 'HIRED_VIA_NETWORK')),
                      count(*) filter (where exists (select from placement_end_reason r
                        where r.placement_id = p.id and r.reason = 'NO_TRAINING_GIVEN'))
                    from placement p
                    where p.workplace_id = ? and p.state <> 'CANCELLED' and coalesce(p.ended_on, ?) >= ?""")) {
                query.setObject(1, workplace);
                query.setObject(2, since);
                query.setObject(3, since);
                ResultSet row = query.executeQuery();
                row.next();
                String[] figures = {
                    "placements",
                    "started",
                    "running",
                    "completed",
                    "endedEarly",
                    "hired",
                    "networkHires",
                    "withoutTraining"
                };
                Map<String, Integer> counted = new HashMap<>();
                for (int i = 0; i < figures.length; i++) {
                    counted.put(figures[i], row.getInt(i + 1));
                }
                return counted;
            }
        });
    }
}
