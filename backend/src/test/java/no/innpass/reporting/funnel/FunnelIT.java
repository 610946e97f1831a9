package no.innpass.reporting.funnel;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From which side introductions begin, by office, over HTTP (MAT-03). */
@MicronautTest(transactional = false)
@Requirement("MAT-03")
class FunnelIT implements OnPostgres {
    private static final String URL = "/api/v1/funnel/modes";
    private static final Set<Role> READERS =
            Set.of(Role.OFFICE_LEADER, Role.MARKET_COORDINATOR, Role.MEASURE_MANAGER, Role.STATISTICS, Role.AUDITOR);
    private static final int USER_FIRST = 18;
    private static final int PLACE_FIRST = 6;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    private Callers.Caller leader;

    @BeforeAll
    void world() {
        leader = callers.staff(Role.OFFICE_LEADER);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Journey.Firm firm = journey.firm(2);
        for (int at = 0; at < USER_FIRST + PLACE_FIRST; at++) {
            suggest(adviser, firm, at < PLACE_FIRST ? "PLACE_FIRST" : "USER_FIRST");
        }
        suggest(callers.staff(Role.ADVISER, callers.otherOffice()), firm, "PLACE_FIRST");
    }

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void theReportShowsTheShareThatBeganWithThePlaceForEachOffice() {
        nextMonth();
        JsonNode report = api.get(leader, URL).body();
        JsonNode first = report.get("offices").get(0);
        assertThat(first.get("officeId").getStringValue())
                .isEqualTo(callers.office().id().toString());
        assertThat(first.get("own").getBooleanValue()).isTrue();
        assertThat(first.get("introductions").getIntValue()).isEqualTo(USER_FIRST + PLACE_FIRST);
        assertThat(first.get("placeFirstShare").getIntValue()).isEqualTo(25);
        assertThat(report.get("least").getIntValue()).isEqualTo(5);
        assertThat(report.get("leastBase").getIntValue()).isEqualTo(20);
    }

    @Test
    @Requirement("REP-02")
    void oneCandidateOfAnOfficeIsNotInTheNumbers() {
        nextMonth();
        JsonNode there = office(leader, callers.otherOffice().id());
        assertThat(there.get("own").getBooleanValue()).isFalse();
        assertThat(there.get("introductions")).isNull();
        assertThat(there.get("placeFirstShare")).isNull();
    }

    @Test
    void theMonthThatRunsIsNotCounted() {
        assertThat(office(leader, callers.office().id()).get("introductions").getIntValue())
                .isZero();
    }

    @Test
    void whoReadsReportsReadsItAndNobodyElse() {
        for (Role role : Role.values()) {
            assertThat(api.get(callers.any(role), URL).status())
                    .as(role.name())
                    .isEqualTo(READERS.contains(role) ? 200 : 403);
        }
    }

    private void suggest(Callers.Caller adviser, Journey.Firm firm, String mode) {
        UUID candidate = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        Api.Answer made = api.post(
                adviser,
                "/api/v1/introductions",
                Journey.suggestion(candidate, firm.place()).replace("USER_FIRST", mode));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private void nextMonth() {
        clock.offsetBy(Duration.ofDays(31));
    }

    private JsonNode office(Callers.Caller reader, UUID office) {
        return StreamSupport.stream(
                        api.get(reader, URL).body().get("offices").values().spliterator(), false)
                .filter(row -> row.get("officeId").getStringValue().equals(office.toString()))
                .findFirst()
                .orElseThrow();
    }
}
