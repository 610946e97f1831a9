package no.innpass.employer.recovery;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.WorkplacePictures;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.placement.Placements;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something went wrong at a workplace: somebody has to talk with them, and the next one who is sent should fit well. */
@MicronautTest(transactional = false)
@Requirement("EMP-10")
class RecoveryIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    Placements placements;

    @Inject
    WorkplacePictures pictures;

    @Inject
    WorkingDays workingDays;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Inject
    Recoveries recoveries;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void aFailedPlacementIsATalkForTheOwnerWithinFiveWorkingDaysOnce() {
        Journey.Firm firm = journey.firm(2);
        assertThat(own(firm.market())).isEmpty();
        UUID placement = ended(firm, "INTERRUPTED", "WRONG_FIT");
        placements.tellWorkplaceOfFailure(placement);

        List<JsonNode> tasks = own(firm.market());
        assertThat(tasks).as("told twice it is one").hasSize(1);
        assertThat(tasks.getFirst().get("workplaceId").getStringValue())
                .isEqualTo(firm.workplace().toString());
        LocalDate due = LocalDate.parse(tasks.getFirst().get("dueOn").getStringValue());
        assertThat(workingDays.between(clock.today(), due)).isEqualTo(5);
        assertThat(tables.count(
                        "select count(*) from workplace_recovery where workplace_id = '" + firm.workplace() + "'"))
                .isOne();
        assertThat(pictures.of(firm.workplace(), clock.today()).badExperience())
                .as("the openness of MAT-25 reads it")
                .isTrue();
        assertThat(own(callers.staff(Role.MARKET_CONTACT)))
                .as("those of others are theirs")
                .isEmpty();
        assertThat(recovery(firm).text())
                .as("neither who nor why")
                .doesNotContain(placement.toString())
                .doesNotContain("WRONG_FIT");
        clock.offsetBy(Duration.ofDays(20));
        assertThat(own(firm.market()).getFirst().get("overdue").getBooleanValue())
                .isTrue();
    }

    @Test
    void publicHolidaysAreNoWorkingDays() {
        Journey.Firm firm = journey.firm(1);
        transactions.executeWrite(status -> {
            recoveries.placementFailed(UUID.randomUUID(), firm.workplace(), LocalDate.of(2026, 3, 30));
            return true;
        });
        assertThat(own(firm.market()).getFirst().get("dueOn").getStringValue())
                .as("after Maundy Thursday, Good Friday and Easter Monday")
                .isEqualTo("2026-04-09");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, PERIOD_OVER",
        "HIRED, HIRED_HERE",
        "INTERRUPTED, OTHER_JOB",
        "INTERRUPTED, LEAVE_OR_ILLNESS",
        "STOPPED_BY_NAV, BUDGET_STOP",
        "MOVED_MEASURE, WRONG_FIT"
    })
    void whatEndedOtherwiseAsksForNothing(String kind, String reason) {
        Journey.Firm firm = journey.firm(1);
        ended(firm, kind, reason);
        assertThat(own(firm.market())).isEmpty();
        assertThat(pictures.of(firm.workplace(), clock.today()).badExperience()).isFalse();
    }

    @Test
    void theTalkIsOverWhenSomebodyHasHadItAndSaidWhatWasSaid() {
        Journey.Firm firm = journey.firm(2);
        assertThat(log(firm, "HELD", "RECOVERY", "\"result\": \"Alt vel\"").status())
                .isEqualTo(201);
        clock.offsetBy(Duration.ofMinutes(1));
        ended(firm, "INTERRUPTED", "NO_TRAINING_GIVEN");
        clock.offsetBy(Duration.ofMinutes(2));
        assertThat(own(firm.market()))
                .as("an earlier talk was about something else")
                .hasSize(1);
        log(firm, "PLANNED", "RECOVERY", "\"topic\": \"Praten\"");
        log(firm, "HELD", "FOLLOW_UP", "\"result\": \"Om noe annet\"");
        assertThat(own(firm.market())).as("a plan, and another talk, are none").hasSize(1);
        Api.Answer silent = log(firm, "HELD", "RECOVERY", "\"topic\": \"Praten\"");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.pointers()).containsExactly("/result");
        assertThat(log(firm, "HELD", "RECOVERY", "\"result\": \"Vil prøve igjen til høsten\"")
                        .status())
                .isEqualTo(201);
        assertThat(own(firm.market())).isEmpty();
        assertThat(recovery(firm).body().get("talks").size()).isZero();
        clock.offsetBy(Duration.ofMinutes(3));
        ended(firm, "STOPPED_BY_NAV", "PROBLEM_AT_WORKPLACE");
        assertThat(own(firm.market())).as("a new one").hasSize(1);
    }

    @Test
    @Requirement("MAT-26")
    void untilTheyHaveTalkedEveryWeakSuggestionIsWarnedOf() {
        Journey.Firm firm = journey.firm(4);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID weak = imports.withCard(adviser.actor(), aProfile().tasks("drive-forklift"));
        UUID strong = imports.withCard(adviser.actor(), aProfile().tasks("bake"));
        ended(firm, "INTERRUPTED", "ATTENDANCE");
        clock.offsetBy(Duration.ofDays(1));
        journey.presentedAnonymously(firm);
        assertThat(warning(adviser, weak, firm).get("why").getStringValue())
                .as("though somebody has been shown since")
                .isEqualTo("UNRESOLVED");
        assertThat(warning(adviser, strong, firm).get("why")).isNull();
        clock.offsetBy(Duration.ofDays(100));
        assertThat(warning(adviser, weak, firm).get("warn").getBooleanValue())
                .as("time mends nothing")
                .isTrue();
        clock.offsetBy(Duration.ofDays(1));
        log(firm, "HELD", "RECOVERY", "\"result\": \"Snakket ut\"");
        assertThat(warning(adviser, weak, firm).get("why"))
                .as("talked about, and somebody has been shown since")
                .isNull();
    }

    private UUID ended(Journey.Firm firm, String kind, String reason) {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"%s\", \"reason\": \"%s\"}".formatted(kind, reason)));
        journey.react();
        return placement;
    }

    private JsonNode warning(Callers.Caller caller, UUID candidate, Journey.Firm firm) {
        Api.Answer answer =
                api.get(caller, "/api/v1/candidates/" + candidate + "/matches/" + firm.place() + "/first-delivery");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private List<JsonNode> own(Callers.Caller caller) {
        List<JsonNode> tasks = new ArrayList<>();
        api.get(caller, "/api/v1/own-recoveries").body().values().forEach(tasks::add);
        return tasks;
    }

    private Api.Answer recovery(Journey.Firm firm) {
        return api.get(firm.market(), "/api/v1/workplaces/" + firm.workplace() + "/recovery");
    }

    private Api.Answer log(Journey.Firm firm, String state, String type, String more) {
        return api.post(
                firm.market(),
                "/api/v1/workplaces/" + firm.workplace() + "/activities",
                """
                {"state": "%s", "type": "%s", "channel": "PHONE", "day": "%s", %s}""".formatted(state, type, clock.today(), more),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
