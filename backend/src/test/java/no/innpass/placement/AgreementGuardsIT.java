package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agreement and its placement refuse, and who may read and decide what. */
@MicronautTest(transactional = false)
class AgreementGuardsIT implements OnPostgres {

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

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
    @Requirement({"HR-9", "AGR-02"})
    void isNotProposedWithoutInsuranceAndUnion() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(
                traveller,
                agreement,
                Journey.content("")
                        .replace(
                                "\"insuranceConfirmed\": true, \"union\": {\"state\": \"NONE_HERE\"},",
                                "\"insuranceConfirmed\": false,"));

        Api.Answer refused = propose(traveller, agreement);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/insuranceConfirmed", "/union");
    }

    @Test
    @Requirement({"HR-9", "AGR-02"})
    void theLastAcceptanceIsRefusedWhileSomethingIsMissingThatNobodyCouldMendAfterIt() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        sql("update agreement set insurance_confirmed = false where id = ?", agreement);
        journey.acceptAsCandidateAndEmployer(traveller, agreement);

        Api.Answer refused = journey.acceptAsNav(traveller, agreement);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("START_GATE");
        assertThat(refused.text()).contains("INSURANCE");
    }

    @Test
    @Requirement({"HR-9", "AGR-02", "INT-07"})
    void blankWordsAreNoneAndWhatIsToldHasHappened() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        journey.edit(
                traveller,
                agreement,
                Journey.content("")
                        .replace("\"supervisorName\": \"Ola Vik\"", "\"supervisorName\": \"  \"")
                        .replace("{\"heldOn\": \"2026-03-02\"}", "{\"waivedBecause\": \" \"}"));
        assertThat(propose(traveller, agreement).pointers()).containsExactly("/supervisorName", "/talk");

        assertThat(edit(traveller, agreement, "{\"heldOn\": \"2026-03-02\"}", "{\"heldOn\": \"2026-03-03\"}")
                        .pointers())
                .containsExactly("/talk/heldOn");
        assertThat(edit(
                                traveller,
                                agreement,
                                "{\"state\": \"NONE_HERE\"}",
                                "{\"state\": \"INFORMED\", \"name\": \"Kari Moe\", \"on\": \"2026-03-03\"}")
                        .pointers())
                .containsExactly("/union/on");
        assertThat(edit(traveller, agreement, "\"POSSIBLE\"", "\"NOT_ASKED\"").pointers())
                .containsExactly("/prospect");
    }

    @Test
    @Requirement({"AGR-01", "AGR-05"})
    void aStartThatWentByMeanwhileIsSetAnewAfterAWishForAChange() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        journey.acceptAsCandidateAndEmployer(traveller, agreement);
        clock.offsetBy(Duration.ofDays(1));

        assertThat(journey.acceptAsNav(traveller, agreement).text("code")).isEqualTo("START_GONE");

        Journey.ok(api.post(traveller.adviser(), path(agreement) + "/ask-change", "{}"));
        assertThat(propose(traveller, agreement).pointers()).containsExactly("/startsOn");
        journey.edit(
                traveller,
                agreement,
                Journey.content("").replace("\"startsOn\": \"2026-03-02\"", "\"startsOn\": \"2026-03-09\""));
        Journey.ok(propose(traveller, agreement));
        journey.acceptAsCandidateAndEmployer(traveller, agreement);
        Journey.ok(journey.acceptAsNav(traveller, agreement));
    }

    @Test
    @Requirement("AGR-11")
    void noPeriodIsLongerThanTwelveMonthsAndNobodyBeginsAfterItsEnd() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        assertThat(edit(traveller, agreement, "2026-05-29", "2027-03-03").pointers())
                .containsExactly("/endsOn");

        UUID placement = journey.planned(traveller);
        clock.offsetBy(Duration.ofDays(89));
        assertThat(api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/start", "{}")
                        .text("code"))
                .isEqualTo("PERIOD_OVER");
    }

    @Test
    @Requirement("PRI-02")
    void whatSomebodyIsElsewhereCountsForNothingHere() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);
        String accept = "{\"contentHash\": \"%s\"}".formatted(journey.hash(traveller, agreement));
        Callers.Caller managerElsewhere = callers.employer(
                UUID.randomUUID(),
                Affiliation.in(
                        Role.EMPLOYER_MANAGER,
                        ScopeKind.WORKPLACE,
                        journey.firm(1).workplace()),
                Affiliation.in(Role.EMPLOYER_SUPERVISOR, ScopeKind.WORKPLACE, firm.workplace()));
        String employer = "/api/v1/employer/agreements/" + agreement;
        assertThat(api.post(managerElsewhere, employer + "/accept", accept).status())
                .isEqualTo(404);
        assertThat(api.post(managerElsewhere, employer + "/ask-change", "{}").status())
                .isEqualTo(404);

        Callers.Caller adviserElsewhere = callers.staff(callers.otherOffice(), Role.ADVISER, Role.MARKET_CONTACT);
        own(firm.workplace(), adviserElsewhere.actor().personId());
        assertThat(api.get(adviserElsewhere, path(agreement)).status()).isEqualTo(200);
        assertThat(api.post(adviserElsewhere, path(agreement) + "/accept", accept)
                        .status())
                .isEqualTo(404);

        journey.acceptAsCandidateAndEmployer(traveller, agreement);
        UUID placement = UUID.fromString(
                Journey.ok(journey.acceptAsNav(traveller, agreement)).text("placementId"));
        journey.react();
        Journey.ok(api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/start", "{}"));
        String end = "{\"endKind\": \"INTERRUPTED\", \"reason\": \"WRONG_FIT\"}";
        assertThat(api.post(managerElsewhere, "/api/v1/employer/placements/" + placement + "/end", end)
                        .status())
                .isEqualTo(404);
        assertThat(api.get(managerElsewhere, "/api/v1/employer/placements/" + placement)
                        .text())
                .contains("\"actions\":[]");
    }

    @Test
    @Requirement({"HR-4", "PRI-04"})
    void theEmployerReadsNothingBeforeItIsProposedAndNoNameAfterTheEnd() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);
        String employer = "/api/v1/employer/agreements/" + agreement;
        Callers.Caller supervisor =
                callers.employer(Role.EMPLOYER_SUPERVISOR, UUID.randomUUID(), ScopeKind.WORKPLACE, firm.workplace());

        assertThat(api.get(firm.manager(), employer).status()).isEqualTo(404);
        assertThat(api.get(firm.manager(), "/api/v1/employer/agreements").body().size())
                .isZero();
        assertThat(api.get(traveller.candidate(), "/api/v1/me/agreements")
                        .body()
                        .size())
                .isZero();

        UUID placement = journey.started(traveller);
        String shown = "/api/v1/employer/placements/" + placement;
        assertThat(api.get(firm.manager(), employer).text()).contains("Bake alene");
        assertThat(api.get(supervisor, employer).status()).isEqualTo(403);
        assertThat(api.get(supervisor, shown).text()).contains("Test ref-");

        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"COMPLETED\", \"reason\": \"PERIOD_OVER\"}"));
        assertThat(api.get(firm.manager(), employer).text())
                .doesNotContain("Test")
                .doesNotContain("Bake alene");
        assertThat(api.get(firm.manager(), shown).text())
                .doesNotContain("Test ref")
                .doesNotContain("Bake alene");
        assertThat(api.get(firm.manager(), Journey.employer(traveller)).text("stage"))
                .isEqualTo("NONE");
        assertThat(api.get(firm.manager(), Journey.employer(traveller)).text()).doesNotContain("firstName");
        assertThat(api.get(supervisor, shown).status()).isEqualTo(404);
        assertThat(api.get(supervisor, "/api/v1/employer/placements").body().size())
                .isZero();
    }

    @Test
    @Requirement("HR-4")
    void whileAChangeIsWrittenTheEmployerReadsTheTermsAlone() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.proposed(traveller);

        Api.Answer asked =
                Journey.ok(api.post(firm.manager(), "/api/v1/employer/agreements/" + agreement + "/ask-change", "{}"));

        assertThat(asked.text("state")).isEqualTo("DRAFT");
        assertThat(asked.text()).contains("2026-05-29").doesNotContain("Bake alene");
    }

    @Test
    @Requirement("AGR-09")
    void myPlacementIsTheOneThatGoesOnThenTheOneThatComes() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID running = journey.started(traveller);
        UUID coming = journey.planned(journey.accepted(firm));
        sql("update placement set candidate_id = '" + traveller.candidateId() + "' where id = ?", coming);
        String mine = "/api/v1/me/placement";

        assertThat(api.get(traveller.candidate(), mine).id()).isEqualTo(running);
        Api.Answer ended = Journey.ok(api.post(
                traveller.candidate(),
                mine + "/end",
                "{\"endKind\": \"INTERRUPTED\", \"reason\": \"WRONG_FIT\", \"words\": \"\"}"));
        assertThat(ended.id()).isEqualTo(running);
        assertThat(api.get(traveller.candidate(), mine).id()).isEqualTo(coming);
    }

    @Test
    @Requirement("AGR-14")
    void onlyNavStopsForNav() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        String end = "{\"endKind\": \"STOPPED_BY_NAV\", \"reason\": \"BUDGET_STOP\"}";

        assertThat(api.post(traveller.candidate(), "/api/v1/me/placement/end", end)
                        .pointers())
                .containsExactly("/endKind");
        assertThat(api.post(firm.manager(), "/api/v1/employer/placements/" + placement + "/end", end)
                        .pointers())
                .containsExactly("/endKind");
        Journey.ok(api.post(traveller.adviser(), "/api/v1/placements/" + placement + "/end", end));
    }

    @Test
    @Requirement("HR-10")
    void aWishAgainstAGroupIsNotStored() {
        Journey.Traveller traveller = journey.accepted(firm);
        UUID agreement = journey.agreementOf(traveller);

        Api.Answer refused = edit(traveller, agreement, "Vi tar det opp i midten av mai.", "Vi tar bare menn.");

        assertThat(refused.text("code")).isEqualTo("GROUP_WISH");
        assertThat(refused.pointers()).containsExactly("/expectations/0/agreed");
    }

    @Test
    @Requirement({"INT-01", "AGR-09"})
    void aFilledPlaceCancelsTheAgreementsThatNotAllHaveAccepted() {
        Journey.Firm small = journey.firm(2);
        Journey.Traveller first = journey.accepted(small);
        Journey.Traveller second = journey.accepted(small);
        UUID open = journey.proposed(second);
        journey.acceptAsCandidateAndEmployer(second, open);
        sql("update practice_place set positions = 1 where id = ?", small.place());

        journey.planned(first);

        assertThat(api.get(second.candidate(), "/api/v1/me/agreements/" + open).text("state"))
                .isEqualTo("CANCELLED");
        assertThat(reason(open)).isEqualTo("PLACE_FILLED");
        assertThat(api.get(second.adviser(), path(journey.agreementOf(first))).text("state"))
                .isEqualTo("ACCEPTED");
    }

    private Api.Answer propose(Journey.Traveller traveller, UUID agreement) {
        return api.post(traveller.adviser(), path(agreement) + "/propose", Journey.PROPOSAL);
    }

    private Api.Answer edit(Journey.Traveller traveller, UUID agreement, String from, String to) {
        return api.put(
                traveller.adviser(),
                path(agreement),
                Journey.content("").replace(from, to),
                "If-Match",
                api.get(traveller.adviser(), path(agreement)).etag());
    }

    private String reason(UUID agreement) {
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> jdbc.prepareStatement(
                        "select reason from transition_log where machine = 'agreement' and subject = ? and action = 'CANCEL'",
                        query -> {
                            query.setObject(1, agreement);
                            var row = query.executeQuery();
                            row.next();
                            return row.getString(1);
                        }));
    }

    private void own(UUID workplace, UUID owner) {
        sql("update workplace set owner_id = '" + owner + "' where id = ?", workplace);
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
