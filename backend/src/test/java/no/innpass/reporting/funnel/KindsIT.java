package no.innpass.reporting.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Placements by kind and office, over HTTP (PLC-02). */
@MicronautTest(transactional = false)
@Requirement("PLC-02")
class KindsIT implements OnPostgres {
    private static final String URL = "/api/v1/funnel/kinds";
    private static final Set<Role> READERS =
            Set.of(Role.OFFICE_LEADER, Role.MARKET_COORDINATOR, Role.MEASURE_MANAGER, Role.STATISTICS, Role.AUDITOR);

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void languagePracticeIsNeverAmongWorkTraining() {
        begin("LANGUAGE_PRACTICE", 5);
        begin("COURSE_PRACTICE", 5);
        clock.offsetBy(Duration.ofDays(62));
        JsonNode own = api.get(callers.staff(Role.OFFICE_LEADER), URL)
                .body()
                .get("offices")
                .get(0);
        assertThat(own.get("own").getBooleanValue()).isTrue();
        assertThat(own.get("language").getIntValue()).isEqualTo(5);
        assertThat(own.get("individual").getIntValue()).isZero();
        assertThat(own.get("course").getIntValue()).isEqualTo(5);
        assertThat(own.get("together").getIntValue()).isEqualTo(5);
        assertThat(own.get("other").getIntValue()).isZero();
    }

    @Test
    void whoReadsReportsReadsItAndNobodyElse() {
        for (Role role : Role.values()) {
            assertThat(api.get(callers.any(role), URL).status())
                    .as(role.name())
                    .isEqualTo(READERS.contains(role) ? 200 : 403);
        }
    }

    private void begin(String kind, int people) {
        Journey.Firm firm = journey.firm(people);
        tables.change("update practice_place set kind = '%s' where id = '%s'".formatted(kind, firm.place()));
        for (int i = 0; i < people; i++) {
            journey.started(journey.accepted(firm));
        }
    }
}
