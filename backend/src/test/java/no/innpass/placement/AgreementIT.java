package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AgreementIT implements OnPostgres {

    @Inject
    RunJobs jobs;

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    AcceptanceRows acceptances;

    @Inject
    Placements placements;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    BusinessClock clock;

    Journey.Firm firm;

    @BeforeEach
    void oneFirm() {
        firm = journey.firm(5);
    }

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement("AGR-01")
    void theDraftIsMadeFromTheOfferOnceAndTypedNowhere() {
        Journey.Traveller traveller = journey.accepted(firm);
        journey.react();

        assertThat(api.get(traveller.adviser(), Journey.introduction(traveller)).text("state"))
                .isEqualTo("CONVERTED");
        Api.Answer draft = api.get(traveller.adviser(), path(journey.agreementOf(traveller)));
        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(api.get(traveller.adviser(), "/api/v1/agreements?introductionId=" + traveller.introduction())
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(draft.body().get("content").get("startsOn").getStringValue()).isEqualTo("2026-03-02");
        assertThat(draft.body().get("content").get("supervisorName").getStringValue())
                .isEqualTo("Ola Vik");
    }

    @Test
    @Requirement({"AGR-01", "AGR-03"})
    void springIsNoDateAndAGoalHasACriterion() {
        Journey.Traveller traveller = journey.accepted(firm);
        String path = path(journey.agreementOf(traveller));
        String tag = api.get(traveller.adviser(), path).etag();

        Api.Answer spring = api.put(
                traveller.adviser(), path, Journey.content("").replace("2026-03-02", "spring"), "If-Match", tag);
        assertThat(spring.status()).isEqualTo(400);
        Api.Answer noCriterion = api.put(
                traveller.adviser(),
                path,
                Journey.content("").replace("Baker en vakt uten hjelp", ""),
                "If-Match",
                tag);
        assertThat(noCriterion.status()).isEqualTo(400);
        assertThat(noCriterion.pointers()).containsExactly("/goals/0/criterion");
    }

    @Test
    @Requirement("INT-07")
    void isNotProposedBeforeTheThreeWayTalkIsHeldOrWaivedWithAReason() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(traveller, agreement, Journey.content("").replace("\"talk\": {\"heldOn\": \"2026-03-02\"},", ""));

        Api.Answer refused = api.post(traveller.adviser(), path(agreement) + "/propose", Journey.PROPOSAL);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/talk");

        journey.edit(
                traveller,
                agreement,
                Journey.content("")
                        .replace("{\"heldOn\": \"2026-03-02\"}", "{\"waivedBecause\": \"Kjenner hverandre\"}"));
        Journey.ok(api.post(traveller.adviser(), path(agreement) + "/propose", Journey.PROPOSAL));
    }

    @Test
    @Requirement("AGR-05")
    void anAcceptanceKeepsPartyPersonHashTimeAndChannelAndLocksTheContent() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        String hash = journey.hash(traveller, agreement);
        Journey.ok(api.post(
                traveller.candidate(),
                "/api/v1/me/agreements/" + agreement + "/accept",
                "{\"contentHash\": \"%s\"}".formatted(hash)));

        Acceptance stored = transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> acceptances
                        .findByAgreementIdAndWithdrawnAtIsNullOrderByAcceptedAt(agreement)
                        .getFirst());
        assertThat(stored.party()).isEqualTo(Party.CANDIDATE);
        assertThat(stored.personId()).isEqualTo(traveller.candidateId());
        assertThat(stored.channel()).isEqualTo(AcceptanceChannel.IN_APP);
        assertThat(stored.contentHash()).hasSize(32);
        assertThat(stored.acceptedAt()).isEqualTo(clock.now());
        assertThat(api.put(
                                traveller.adviser(),
                                path(agreement),
                                Journey.content(""),
                                "If-Match",
                                tag(traveller, agreement))
                        .text("code"))
                .isEqualTo("CONTENT_LOCKED");
        assertThatThrownBy(() ->
                        sql("update agreement_goal set criterion = 'noe annet' where agreement_id = ?", agreement))
                .hasStackTraceContaining("has been accepted");
        assertThatThrownBy(() -> sql("update agreement set ends_on = ends_on + 1 where id = ?", agreement))
                .hasStackTraceContaining("has been accepted");
    }

    @Test
    @Requirement("AGR-05")
    void acceptsOnlyWhatWasReadAndEachPartyOnce() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        String accept = "/api/v1/employer/agreements/" + agreement + "/accept";

        assertThat(api.post(firm.manager(), accept, "{\"contentHash\": \"00\"}").text("code"))
                .isEqualTo("VERSION_CHANGED");
        String body = "{\"contentHash\": \"%s\"}".formatted(journey.hash(traveller, agreement));
        Journey.ok(api.post(firm.manager(), accept, body));
        assertThat(api.post(firm.manager(), accept, body).text("code")).isEqualTo("ALREADY_ACCEPTED");
    }

    @Test
    @Requirement("AGR-05")
    void aWishForAChangeWithdrawsTheAcceptances() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        journey.acceptAsCandidateAndEmployer(traveller, agreement);

        Journey.ok(api.post(traveller.candidate(), "/api/v1/me/agreements/" + agreement + "/ask-change", "{}"));

        Api.Answer after = api.get(traveller.adviser(), path(agreement));
        assertThat(after.text("state")).isEqualTo("DRAFT");
        assertThat(after.body().get("acceptances").size()).isZero();
        journey.edit(traveller, agreement, Journey.content("").replace("Ola Vik", "Siv Li"));
    }

    @Test
    @Requirement("AGR-05")
    void paperNeedsAReasonAndAWitness() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        String paper = """
                {"party": "CANDIDATE", "contentHash": "%s", "personName": "Test", "reason": "Har ingen telefon"%s}""";
        String hash = journey.hash(traveller, agreement);

        assertThat(api.post(traveller.adviser(), path(agreement) + "/paper-acceptance", paper.formatted(hash, ""))
                        .status())
                .isEqualTo(400);
        Api.Answer registered = Journey.ok(api.post(
                traveller.adviser(),
                path(agreement) + "/paper-acceptance",
                paper.formatted(hash, ", \"witness\": \"Kari Moe\"")));
        assertThat(registered.body().get("acceptances").get(0).get("channel").getStringValue())
                .isEqualTo("ON_PAPER");
    }

    @Test
    @Requirement({"AGR-02", "HR-12"})
    void nobodyBeginsBeforeTheFollowUpIsPlanned() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        journey.acceptAsCandidateAndEmployer(traveller, agreement);
        UUID placement = UUID.fromString(
                Journey.ok(journey.acceptAsNav(traveller, agreement)).text("placementId"));

        Api.Answer refused = api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/start", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("START_GATE");
        assertThat(refused.text()).contains("FOLLOW_UP_PLANNED");

        journey.react();
        Journey.ok(api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/start", "{}"));
        assertThat(api.get(traveller.adviser(), path(agreement)).text("state")).isEqualTo("IN_FORCE");
    }

    @Test
    @Requirement({"AGR-02", "AGR-09"})
    void beginsByTheClockOnTheDayAndNotBefore() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(
                traveller,
                agreement,
                Journey.content("").replace("\"startsOn\": \"2026-03-02\"", "\"startsOn\": \"2026-03-16\""));
        Journey.ok(api.post(traveller.adviser(), path(agreement) + "/propose", Journey.PROPOSAL));
        journey.acceptAsCandidateAndEmployer(traveller, agreement);
        UUID placement = UUID.fromString(
                Journey.ok(journey.acceptAsNav(traveller, agreement)).text("placementId"));
        journey.react();

        assertThat(api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/start", "{}")
                        .text("code"))
                .isEqualTo("NOT_BEFORE_START");
        jobs.run("START_PLACEMENTS");
        assertThat(state(traveller, placement)).isEqualTo("PLANNED");
        clock.offsetBy(Duration.ofDays(14));
        jobs.run("START_PLACEMENTS");
        assertThat(state(traveller, placement)).isEqualTo("ACTIVE");
    }

    @Test
    @Requirement("AGR-14")
    void eitherSideEndsItTheSameDayAndTheSeatIsFreeAgain() {
        Journey.Firm small = journey.firm(1);
        Journey.Traveller traveller = journey.accepted(small);
        UUID placement = journey.started(traveller);

        Api.Answer ended = Journey.ok(api.post(
                traveller.candidate(),
                "/api/v1/me/placement/end",
                "{\"endKind\": \"INTERRUPTED\", \"reason\": \"WRONG_FIT\"}"));

        assertThat(ended.text("state")).isEqualTo("ENDED");
        assertThat(ended.text("endedOn")).isEqualTo("2026-03-02");
        assertThat(api.get(traveller.adviser(), path(journey.agreementOf(traveller)))
                        .text("state"))
                .isEqualTo("ENDED");
        journey.react();
        assertThat(api.get(traveller.adviser(), "/api/v1/placements/" + placement + "/follow-up")
                        .text())
                .doesNotContain("\"state\":\"PLANNED\"");
        assertThat(journey.planned(journey.accepted(small)))
                .as("another one may have the seat")
                .isNotNull();
    }

    @Test
    @Requirement("AGR-15")
    void anIllnessIsNeverTold() {
        Journey.Traveller traveller = journey.accepted(firm);
        journey.started(traveller);

        Api.Answer refused = api.post(
                traveller.candidate(),
                "/api/v1/me/placement/end",
                "{\"endKind\": \"INTERRUPTED\", \"reason\": \"LEAVE_OR_ILLNESS\", \"words\": \"noe\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/words");
    }

    @Test
    @Requirement({"INT-01", "PLC-17"})
    void ofTwoAtOnceForTheLastSeatOnlyOneGetsIt() throws Exception {
        Journey.Firm small = journey.firm(2);
        Journey.Traveller one = journey.accepted(small);
        Journey.Traveller two = journey.accepted(small);
        UUID first = journey.proposed(one);
        UUID second = journey.proposed(two);
        sql("update practice_place set positions = 1 where id = ?", small.place());
        journey.acceptAsCandidateAndEmployer(one, first);
        journey.acceptAsCandidateAndEmployer(two, second);

        List<Callable<Api.Answer>> both =
                List.of(() -> journey.acceptAsNav(one, first), () -> journey.acceptAsNav(two, second));
        List<Api.Answer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .text("code"))
                .isEqualTo("PLACE_FULL");
    }

    @Test
    @Requirement("PRI-02")
    void othersGetNothingOfIt() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        Journey.Firm other = journey.firm(1);

        assertThat(api.get(other.manager(), "/api/v1/employer/agreements/" + agreement)
                        .status())
                .isEqualTo(404);
        assertThat(api.get(traveller.candidate(), path(agreement)).status()).isEqualTo(403);
        Api.Answer employer = api.get(firm.manager(), "/api/v1/employer/agreements/" + agreement);
        assertThat(employer.text("candidateName"))
                .as("the full name only after the candidate has accepted")
                .isEqualTo("Test");
    }

    private String state(Journey.Traveller traveller, UUID placement) {
        return api.get(traveller.adviser(), "/api/v1/placements/" + placement).text("state");
    }

    private String tag(Journey.Traveller traveller, UUID agreement) {
        return api.get(traveller.adviser(), path(agreement)).etag();
    }

    private static String path(UUID agreement) {
        return "/api/v1/agreements/" + agreement;
    }

    private void sql(String statement, UUID id) {
        transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> jdbc.prepareStatement(statement, update -> {
                    update.setObject(1, id);
                    return update.executeUpdate();
                }));
    }
}
