package no.innpass.followup.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("PRI-15")
class WorkloadIT implements OnPostgres {
    private static final String OWN = "/api/v1/workload/own";
    private static final String COLLEAGUES = "/api/v1/workload/colleagues";
    private static final String OFFICES = "/api/v1/workload/offices";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    private Callers.Caller adviser;
    private Callers.Caller leader;

    @BeforeAll
    void world() {
        Journey.Traveller started = journey.accepted(journey.firm(2));
        journey.started(started);
        adviser = started.adviser();
        imports.of(adviser.actor(), ProfileBuilder.aProfile());
        leader = callers.staff(Role.OFFICE_LEADER);
    }

    @Test
    void oneSeesOnesOwnAndTheLeaderOfTheOfficeTheSame() {
        JsonNode own = api.get(adviser, OWN).body();
        assertThat(own.get("people").getIntValue()).isEqualTo(2);
        assertThat(own.get("placements").getIntValue()).isEqualTo(1);
        assertThat(own.get("sameWorkplace").getIntValue()).isEqualTo(1);
        assertThat(own.get("overdue").getIntValue()).isZero();
        assertThat(line(leader, adviser).get("workload")).isEqualTo(own);
    }

    @Test
    void delaysAreCountedAsTheWorklistCountsThem() {
        clock.offsetBy(Duration.ofDays(200));
        try {
            JsonNode own = api.get(adviser, OWN).body();
            assertThat(own.get("overdue").getIntValue()).isPositive();
            assertThat(own.get("escalated").getIntValue()).isPositive();
            assertThat(own.get("oldestDays").getIntValue()).isGreaterThan(100);
            long late = StreamSupport.stream(
                            api.get(adviser, "/api/v1/worklist?limit=200")
                                    .body()
                                    .get("items")
                                    .values()
                                    .spliterator(),
                            false)
                    .filter(row -> List.of("OVERDUE", "ESCALATED")
                            .contains(row.get("urgency").getStringValue()))
                    .count();
            assertThat(own.get("overdue").getIntValue()).isEqualTo((int) late);
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
    }

    @Test
    void theLeaderOfAnotherOfficeGetsNone() {
        Callers.Caller elsewhere = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        assertThat(api.get(elsewhere, COLLEAGUES).text())
                .doesNotContain(
                        adviser.actor().personId().toString(), adviser.actor().displayName());
        for (Role role : Role.values()) {
            if (role != Role.OFFICE_LEADER) {
                assertThat(api.get(callers.any(role), COLLEAGUES).status())
                        .as(role.name())
                        .isEqualTo(403);
            }
        }
        Callers.Caller colleague = callers.staff(Role.ADVISER);
        assertThat(api.get(colleague, OWN).body().get("people").getIntValue()).isZero();
    }

    @Test
    @Requirement("REP-02")
    void othersSeeOfficesAndNoneInWhichFewWork() {
        Callers.Caller there = callers.staff(Role.ADVISER, callers.otherOffice());
        JsonNode office = office(there, callers.otherOffice().id());
        assertThat(office.get("hidden").getBooleanValue()).isTrue();
        assertThat(office.get("people")).isNull();
        callers.staff(Role.ADVISER, callers.otherOffice());
        callers.staff(Role.ADVISER, callers.otherOffice());
        callers.staff(Role.ADVISER, callers.otherOffice());
        JsonNode shown = office(there, callers.otherOffice().id());
        assertThat(shown.get("hidden").getBooleanValue()).isFalse();
        assertThat(shown.get("advisers").getIntValue()).isGreaterThanOrEqualTo(3);
        assertThat(api.get(there, OFFICES).text()).doesNotContain(there.actor().displayName());
    }

    @Test
    @Requirement("PRI-19")
    void whoIsProtectedCountsForThoseAloneWhoHandleThem() {
        Callers.Caller handler = callers.staff(Role.ADVISER);
        UUID hidden = imports.of(handler.actor(), ProfileBuilder.aProfile());
        tables.change("update candidate set protected_identity = true where id = '" + hidden + "'");
        assertThat(api.get(handler, OWN).body().get("people").getIntValue()).isEqualTo(1);
        assertThat(line(leader, handler).get("workload").get("people").getIntValue())
                .isZero();
    }

    private JsonNode line(Callers.Caller reader, Callers.Caller whose) {
        return StreamSupport.stream(api.get(reader, COLLEAGUES).body().values().spliterator(), false)
                .filter(row -> row.get("staffId")
                        .getStringValue()
                        .equals(whose.actor().personId().toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode office(Callers.Caller reader, UUID id) {
        return StreamSupport.stream(api.get(reader, OFFICES).body().values().spliterator(), false)
                .filter(row -> row.get("officeId").getStringValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
