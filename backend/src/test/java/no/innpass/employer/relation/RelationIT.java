package no.innpass.employer.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.jobs.Job;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Relations with workplaces, moved by events and time over their whole way, and corrected by people. */
@MicronautTest(transactional = false)
@Requirement("EMP-09")
class RelationIT implements OnPostgres {
    private static final Duration YEAR_AND_A_DAY = Duration.ofDays(367);

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    @Inject
    List<Job> jobs;

    private Callers.@Nullable Caller market;

    @BeforeAll
    void somebodyWhoWorksWithEmployers() {
        market = callers.staff(Role.MARKET_CONTACT);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void heldContactsBringItOnAndPlansDoNot() {
        UUID workplace = firms.workplace("Skritt for skritt (oppdiktet)", null);
        assertThat(stage(workplace)).isEqualTo("PROSPECT");
        log(workplace, "PLANNED", "FIRST_VISIT");
        assertThat(stage(workplace)).isEqualTo("PROSPECT");
        log(workplace, "HELD", "FIRST_VISIT");
        assertThat(stage(workplace)).isEqualTo("CONTACTED");
        log(workplace, "HELD", "INFORMATION");
        assertThat(stage(workplace)).isEqualTo("INFORMED");
        log(workplace, "HELD", "DROP_IN");
        assertThat(stage(workplace)).as("another look in takes nothing back").isEqualTo("INFORMED");
        log(workplace, "HELD", "DEMAND_TALK");
        JsonNode relation = relation(workplace).body();
        assertThat(relation.get("stage").getStringValue()).isEqualTo("MATURING");
        assertThat(relation.get("contacts").getIntValue()).isEqualTo(4);
        assertThat(stages(relation)).containsExactly("MATURING", "INFORMED", "CONTACTED");
    }

    @Test
    void aPlaceThatIsOutAndAPlacementThatStartsMakeItActive() {
        Journey.Firm firm = journey.firm(2);
        journey.react();
        assertThat(stage(firm.workplace())).isEqualTo("ACTIVE");
        correct(firm.workplace(), "{\"stage\": \"LOST\", \"noPlace\": \"BAD_EXPERIENCE\"}", 200);
        assertThat(stage(firm.workplace())).isEqualTo("LOST");
        journey.started(journey.accepted(firm));
        journey.react();
        JsonNode relation = relation(firm.workplace()).body();
        assertThat(relation.get("stage").getStringValue()).isEqualTo("ACTIVE");
        assertThat(relation.get("noPlace")).as("why it was lost is history").isNull();
        assertThat(relation.get("steps").values())
                .extracting(step -> step.get("action").getStringValue())
                .contains("START_PLACEMENT", "CORRECT_TO_LOST", "OPEN_PLACE");
    }

    @Test
    void aYearWithoutActivityAndPlacementMakesActiveDormantAndTheOwnerHasATask() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID workplace =
                firms.workplace("Lenge siden (oppdiktet)", owner.actor().personId());
        UUID spoken = firms.workplace("Snakket med (oppdiktet)", owner.actor().personId());
        for (UUID one : List.of(workplace, spoken)) {
            correct(one, "{\"stage\": \"ACTIVE\", \"correction\": \"HAPPENED_ELSEWHERE\"}", 200);
        }
        clock.offsetBy(Duration.ofDays(200));
        log(spoken, "HELD", "FOLLOW_UP");
        rest();
        assertThat(stage(workplace)).as("not yet a year").isEqualTo("ACTIVE");

        clock.offsetBy(YEAR_AND_A_DAY);
        rest();
        rest();
        assertThat(stage(workplace)).isEqualTo("DORMANT");
        assertThat(stage(spoken)).as("somebody has spoken with them").isEqualTo("ACTIVE");
        List<JsonNode> tasks = new ArrayList<>();
        api.get(owner, "/api/v1/own-activities").body().values().forEach(tasks::add);
        assertThat(tasks).as("one task, also when the clock runs twice").hasSize(1);
        JsonNode task = tasks.getFirst();
        assertThat(task.get("workplaceId").getStringValue()).isEqualTo(workplace.toString());
        assertThat(LocalDate.parse(task.get("day").getStringValue())).isAfter(clock.today());
        assertThat(api.get(callers.staff(Role.MARKET_CONTACT), "/api/v1/own-activities")
                        .body()
                        .size())
                .as("those of others are theirs")
                .isZero();

        log(workplace, "HELD", "RECOVERY");
        assertThat(stage(workplace)).as("taken up again").isEqualTo("MATURING");
    }

    @Test
    void aFirmWhereSomebodyIsPlacedNeverFallsAsleep() {
        Journey.Firm firm = journey.firm(1);
        journey.started(journey.accepted(firm));
        journey.react();
        clock.offsetBy(YEAR_AND_A_DAY);
        rest();
        assertThat(stage(firm.workplace())).isEqualTo("ACTIVE");
    }

    @Test
    void peopleCorrectItWithAReasonAndNobodyOverwritesUnseen() {
        UUID workplace = firms.workplace("Rettes (oppdiktet)", null);
        for (String wrong : List.of(
                "{\"stage\": \"LOST\"}",
                "{\"stage\": \"LOST\", \"noPlace\": \"OTHER\"}",
                "{\"stage\": \"LOST\", \"noPlace\": \"NO_NEED\", \"words\": \"Uten behov\"}",
                "{\"stage\": \"ACTIVE\"}",
                "{\"stage\": \"ACTIVE\", \"noPlace\": \"NO_NEED\", \"correction\": \"BACK_AGAIN\"}")) {
            correct(workplace, wrong, 400);
        }
        correct(workplace, "{\"stage\": \"PROSPECT\", \"correction\": \"COUNTED_WRONGLY\"}", 409);
        correct(workplace, "{\"stage\": \"LOST\", \"noPlace\": \"OTHER\", \"words\": \"Flytter fra landet\"}", 200);
        JsonNode lost = relation(workplace).body();
        assertThat(lost.get("noPlace").getStringValue()).isEqualTo("OTHER");
        assertThat(lost.get("words").getStringValue()).isEqualTo("Flytter fra landet");
        assertThat(lost.get("since").getStringValue()).isEqualTo(clock.today().toString());
        assertThat(lost.get("steps").get(0).get("by").getStringValue())
                .isEqualTo(market().actor().displayName());
        Api.Answer late = api.put(
                market(),
                of(workplace, "relation"),
                "{\"stage\": \"ACTIVE\", \"correction\": \"BACK_AGAIN\"}",
                "If-Match",
                "\"1\"");
        assertThat(late.status()).isEqualTo(409);
        log(workplace, "HELD", "DROP_IN");
        assertThat(stage(workplace)).as("a look in does not win them back").isEqualTo("LOST");
    }

    @Test
    void theListFindsByStage() {
        UUID lost = firms.workplace("Stadium tapt (oppdiktet)", null);
        UUID fresh = firms.workplace("Stadium ny (oppdiktet)", null);
        correct(lost, "{\"stage\": \"LOST\", \"noPlace\": \"TOO_SMALL\"}", 200);
        assertThat(found("LOST")).contains(lost).doesNotContain(fresh);
        assertThat(found("PROSPECT")).contains(fresh).doesNotContain(lost);
    }

    private List<UUID> found(String stage) {
        List<UUID> ids = new ArrayList<>();
        api.get(market(), "/api/v1/workplaces?limit=100&query=Stadium&stage=" + stage)
                .body()
                .get("items")
                .values()
                .forEach(row -> {
                    assertThat(row.get("stage").getStringValue()).isEqualTo(stage);
                    ids.add(UUID.fromString(row.get("id").getStringValue()));
                });
        return ids;
    }

    private void rest() {
        jobs.stream()
                .filter(job -> job.name().equals("REST_RELATIONS"))
                .map(JobOnThings.class::cast)
                .forEach(JobOnThings::run);
    }

    private void correct(UUID workplace, String body, int status) {
        Api.Answer answer = api.put(
                market(),
                of(workplace, "relation"),
                body,
                "If-Match",
                relation(workplace).etag());
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    private void log(UUID workplace, String state, String type) {
        Api.Answer answer = api.post(
                market(),
                of(workplace, "activities"),
                """
                {"state": "%s", "type": "%s", "channel": "VISIT", "day": "%s"}""".formatted(state, type, clock.today()),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private String stage(UUID workplace) {
        return relation(workplace).text("stage");
    }

    private static List<String> stages(JsonNode relation) {
        List<String> stages = new ArrayList<>();
        relation.get("steps")
                .values()
                .forEach(step -> stages.add(step.get("stage").getStringValue()));
        return stages;
    }

    private Api.Answer relation(UUID workplace) {
        return api.get(market(), of(workplace, "relation"));
    }

    private static String of(UUID workplace, String what) {
        return "/api/v1/workplaces/" + workplace + "/" + what;
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }
}
