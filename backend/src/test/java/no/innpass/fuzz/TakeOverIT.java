package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever stands in gets the same lists and the same cases as the one who is away, and nothing is kept by person (PRI-18). */
@MicronautTest(transactional = false)
@Requirement("PRI-18")
class TakeOverIT implements OnPostgres {
    /** Answers that are about the reader: own work, own session. */
    private static final Set<String> OF_THE_READER = Set.of(
            "GET /api/v1/own-activities",
            "GET /api/v1/own-firms",
            "GET /api/v1/own-network-introductions",
            "GET /api/v1/session",
            "GET /api/v1/workload/own",
            "GET /api/v1/worklist");

    @Inject
    Stage stage;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Staff staff;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    private final ApiDescription description = ApiDescription.read();

    @BeforeAll
    void build() {
        stage.build();
    }

    @Test
    void aColleagueOfTheOfficeReadsEveryCaseAndEveryListAsTheOwnerDoes() {
        Callers.Caller owner = stage.owner(
                new Operation("GET", "/api/v1/candidates/{id}", Map.of("x-roles", List.of(Role.ADVISER.name()))));
        Callers.Caller colleague = callers.staff(Role.ADVISER);
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Operation operation : description.operations()) {
            boolean ofAdvisers = operation.roles().contains(Role.ADVISER.name());
            if (operation.method().equals("GET") && ofAdvisers && !OF_THE_READER.contains(operation.toString())) {
                Api.Answer his = api.get(owner, stage.path(operation));
                Api.Answer hers = api.get(colleague, stage.path(operation));
                compared++;
                if (his.status() != hers.status() || !without(his.text()).equals(without(hers.text()))) {
                    differing.add(operation + ": " + his.text() + " and " + hers.text());
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void theDeputyOfSomebodyWhoIsAwayHasTheSameWorklist() {
        Journey.Traveller started = journey.accepted(journey.firm(2));
        journey.started(started);
        Journey.Traveller asking = journey.asked(journey.firm(1));
        api.post(
                asking.candidate(),
                Journey.offer(asking) + "/answer",
                "{\"answer\": \"ASK_FIRST\", \"question\": \"Når?\"}");
        for (Callers.Caller owner : List.of(started.adviser(), asking.adviser())) {
            for (int day : List.of(0, 30, 200)) {
                clock.offsetBy(Duration.ofDays(day));
                Callers.Caller deputy = callers.staff(Role.ADVISER);
                staff.appointDeputy(owner.actor().personId(), deputy.actor().personId());
                away(owner);
                assertThat(list(deputy, "?days=90"))
                        .isEqualTo(list(owner, "?days=90"))
                        .isNotEmpty();
                assertThat(list(deputy, "")).isEqualTo(list(owner, ""));
                assertThat(api.get(deputy, "/api/v1/worklist").body().get("nextDate"))
                        .isEqualTo(api.get(owner, "/api/v1/worklist").body().get("nextDate"));
                tables.change("delete from staff_absence");
            }
            clock.offsetBy(Duration.ZERO);
        }
    }

    @Test
    void noTableKeepsFiltersOrListsOfAPerson() {
        assertThat(tables.counts().keySet()).noneMatch(table -> table.matches(".*(filter|saved|view|favourite).*"));
    }

    private void away(Callers.Caller owner) {
        tables.change("insert into staff_absence (id, staff_id, first_day, last_day) values ('" + UUID.randomUUID()
                + "', '" + owner.actor().personId() + "', '" + clock.today() + "', '" + clock.today() + "')");
    }

    /** The lines, but for whose they are. */
    private List<String> list(Callers.Caller reader, String query) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row :
                api.get(reader, "/api/v1/worklist" + query).body().get("items").values()) {
            List<String> line = new ArrayList<>();
            for (String part :
                    List.of("kind", "urgency", "id", "dueOn", "daysOver", "candidateName", "workplaceName")) {
                line.add(
                        part + " " + (row.get(part) == null ? "" : row.get(part).coerceStringValue()));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String without(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "").replaceAll("\"own\":(true|false)", "");
    }
}
