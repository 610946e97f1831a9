package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.consent.Consent;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.matching.Points;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DataSource;
import no.innpass.shared.Readiness;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class IntroductionIT implements OnPostgres {

    @Inject
    RunJobs jobs;

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Candidates candidates;

    @Inject
    Consents consents;

    @Inject
    Introductions introductions;

    @Inject
    StoredMatchRows matches;

    @Inject
    Rankings rankings;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    MutableClock system;

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
    @Requirement("INT-01")
    void onePairIsIntroducedOnce() {
        Journey.Traveller traveller = journey.suggested(firm);

        Api.Answer again = api.post(
                traveller.adviser(),
                "/api/v1/introductions",
                Journey.suggestion(traveller.candidateId(), firm.place()));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("ALREADY_INTRODUCED");
    }

    @Test
    void theSameKeyGivesTheSameIntroduction() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate =
                imports.withCard(adviser.actor(), ProfileBuilder.aProfile().tasks("bake"));
        String body = Journey.suggestion(candidate, firm.place());

        Api.Answer first = api.post(adviser, "/api/v1/introductions", body, "Idempotency-Key", "k1");
        Api.Answer second = api.post(adviser, "/api/v1/introductions", body, "Idempotency-Key", "k1");

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    @Requirement({"MAT-04", "CAN-18"})
    void whoHasNotBeenMappedIsShownButCannotBeAsked() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.store(unmapped(adviser)).id();
        Journey.Traveller traveller = journey.suggested(firm, adviser, candidate);

        Api.Answer refused = api.post(adviser, Journey.introduction(traveller) + "/ask", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("COMPLETE_FIRST");
        assertThat(refused.text()).contains("MAPPING_MISSING");
    }

    private static ImportedCandidate unmapped(Callers.Caller adviser) {
        return new ImportedCandidate(
                "unmapped-" + adviser.subject(),
                new CandidateContact("Test Uten Kartlegging (oppdiktet)", null, null),
                adviser.actor().officeIds().iterator().next(),
                adviser.actor().personId(),
                null,
                "nb",
                Readiness.READY,
                null,
                LocalDate.of(2026, 3, 1),
                false,
                null,
                true,
                DataSource.REGISTER,
                LocalDate.of(2026, 2, 1),
                ProfileBuilder.aProfile().tasks("bake").sections());
    }

    @Test
    @Requirement("INT-02")
    void theRequestTellsTheCandidateEverythingHonestly() {
        Journey.Traveller traveller = journey.asked(firm);

        Api.Answer offer = api.get(traveller.candidate(), Journey.offer(traveller));

        assertThat(offer.text("asks")).isEqualTo("REQUEST");
        assertThat(offer.text())
                .contains("\"paidByEmployer\":false")
                .contains("\"dutyToHire\":false")
                .contains("\"prospect\":\"POSSIBLE\"")
                .contains("\"supervisor\":\"Ola Vik\"")
                .contains("+4700000003");
    }

    @Test
    @Requirement("INT-03")
    void aNoNeedsAReasonAndChangesNothingOfTheCandidate() {
        Journey.Traveller traveller = journey.asked(firm);
        byte[] before = facts(traveller).pack();

        Api.Answer without =
                api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"NO\"}");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.pointers()).containsExactly("/reason");

        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"NO\", \"reason\": \"CARE_TIME\"}"));

        assertThat(state(traveller)).isEqualTo("DECLINED");
        assertThat(facts(traveller).pack()).isEqualTo(before);
    }

    @Test
    @Requirement("INT-03")
    void silenceExpiresAfterFiveWorkingDaysAndNotBefore() {
        Journey.Traveller traveller = journey.asked(firm);
        assertThat(api.get(traveller.candidate(), Journey.offer(traveller)).text("dueOn"))
                .isEqualTo("2026-03-09");

        clock.offsetBy(Duration.ofDays(7));
        jobs.run("EXPIRE_REQUESTS");
        assertThat(state(traveller)).isEqualTo("ASKED");

        clock.offsetBy(Duration.ofDays(8));
        jobs.run("EXPIRE_REQUESTS");
        assertThat(state(traveller)).isEqualTo("EXPIRED");
    }

    @Test
    @Requirement("INT-03")
    void askingFirstStopsTheClockUntilTheAnswer() {
        Journey.Traveller traveller = journey.asked(firm);
        clock.offsetBy(Duration.ofDays(2));
        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"ASK_FIRST\", \"question\": \"Kan jeg begynne klokka ti?\"}"));

        clock.offsetBy(Duration.ofDays(30));
        jobs.run("EXPIRE_REQUESTS");
        assertThat(state(traveller)).isEqualTo("ASKED");

        Api.Answer answered = Journey.ok(api.post(
                traveller.adviser(),
                Journey.introduction(traveller) + "/question-answer",
                "{\"answer\": \"Ja, det går fint.\"}"));
        assertThat(answered.text("dueOn"))
                .as("three working days were left, and Easter lies between")
                .isEqualTo("2026-04-09");
    }

    @Test
    @Requirement({"PRI-04", "INT-05"})
    void theCardNeedsItsOwnYesWhichMayBeGivenHere() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile().tasks("bake"));
        Journey.Traveller traveller = journey.suggested(firm, adviser, candidate);
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/ask", "{}"));

        Api.Answer refused =
                api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("CONSENT_NEEDED");

        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"YES\", \"anonymousCard\": true}"));
        assertThat(state(traveller)).isEqualTo("CONSENTED");
        assertThat(consents.of(candidate)).extracting(Consent::type).containsExactly(ConsentType.ANONYMOUS_CARD);
    }

    @Test
    @Requirement("PRI-04")
    void theEmployerSeesNothingBeforeTheStageAndNoNameBeforeThePresentation() {
        Journey.Traveller consented = journey.consented(firm);
        assertThat(api.get(firm.manager(), Journey.employer(consented)).status())
                .isEqualTo(404);

        Journey.Traveller traveller = journey.interested(firm);
        Api.Answer anonymous = api.get(firm.manager(), Journey.employer(traveller));
        assertThat(anonymous.text("stage")).isEqualTo("ANONYMOUS");
        assertThat(anonymous.text())
                .doesNotContain("Test ref")
                .doesNotContain("presented\"")
                .doesNotContain(traveller.candidateId().toString());

        Journey.Traveller presented = journey.presented(firm);
        Api.Answer named = api.get(firm.manager(), Journey.employer(presented));
        assertThat(named.text("stage")).isEqualTo("PRESENTED");
        assertThat(named.body().get("presented").get("firstName").getStringValue())
                .isEqualTo("Test");
        assertThat(named.text()).doesNotContain("oppdiktet)\",\"resources").doesNotContain("ref-");
    }

    @Test
    @Requirement({"PRI-04", "INT-04"})
    void thePreviewForStaffShowsFieldByFieldWhatTheEmployerReads() {
        Journey.Traveller suggested = journey.interested(firm);
        Api.Answer before = api.get(suggested.adviser(), Journey.introduction(suggested) + "/disclosure");
        assertThat(before.text("now")).isEqualTo("ANONYMOUS");
        assertThat(before.body().get("card"))
                .isEqualTo(api.get(firm.manager(), Journey.employer(suggested))
                        .body()
                        .get("anonymous"));

        Journey.Traveller traveller = journey.presented(firm);
        Api.Answer preview = api.get(traveller.adviser(), Journey.introduction(traveller) + "/disclosure");
        assertThat(preview.text("now")).isEqualTo("PRESENTED");
        Api.Answer employer = api.get(firm.manager(), Journey.employer(traveller));
        assertThat(preview.body().get("card")).isEqualTo(employer.body().get("anonymous"));
        assertThat(preview.body().get("words")).isEqualTo(employer.body().get("presented"));
    }

    @Test
    @Requirement({"MAT-01", "PRI-02"})
    void theMarketContactOfTheWorkplaceMayHaveACandidateAskedAndNoOtherMay() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile().tasks("bake"));
        String body = Journey.suggestion(candidate, firm.place());

        assertThat(api.post(firm.market(), "/api/v1/introductions", body).status())
                .isEqualTo(201);
        assertThat(api.post(callers.staff(Role.MARKET_CONTACT), "/api/v1/introductions", body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Requirement({"PRI-04", "PRI-05"})
    void aWithdrawnConsentEmptiesTheEmployersPageAtOnce() {
        Journey.Traveller traveller = journey.presented(firm);
        UUID consent = consents.of(traveller.candidateId()).stream()
                .filter(each -> each.type() == ConsentType.PRESENT_TO_EMPLOYER)
                .map(Consent::id)
                .findFirst()
                .orElseThrow();
        consents.withdraw(
                consent, traveller.candidateId(), traveller.candidate().actor().loginId());

        assertThat(api.get(firm.manager(), Journey.employer(traveller)).text()).doesNotContain("firstName");
    }

    @Test
    @Requirement("INT-04")
    void oneChangedWordAsksForTheApprovalAgain() {
        Journey.Traveller traveller = journey.interested(firm);
        journey.write(traveller, "Har bakt i ti år.");
        journey.approve(traveller);
        journey.write(traveller, "Har bakt i elleve år.");

        Api.Answer refused = api.post(traveller.adviser(), Journey.introduction(traveller) + "/present", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("TEXT_NOT_APPROVED");

        journey.approve(traveller);
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present", "{}"));
    }

    @Test
    void thePresentationIsWrittenOnTheVersionThatWasRead() {
        Journey.Traveller traveller = journey.consented(firm);
        String path = Journey.introduction(traveller) + "/presentation";
        String body = "{\"resources\": \"Baker\", \"atWork\": \"NOTHING_TO_SHARE\"}";

        assertThat(api.put(traveller.adviser(), path, body).status()).isEqualTo(428);
        assertThat(api.put(traveller.adviser(), path, body, "If-Match", "\"99\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Requirement("INT-18")
    void anEmployersNoIsOneOfTheAllowedReasons() {
        Journey.Traveller traveller = journey.presentedAnonymously(firm);
        String path = Journey.employer(traveller) + "/answer";

        assertThat(api.post(firm.manager(), path, "{\"interested\": false, \"reason\": \"TOO_MANY_CHILDREN\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.post(firm.manager(), path, "{\"interested\": false}").status())
                .isEqualTo(422);
        assertThat(Journey.ok(api.post(firm.manager(), path, "{\"interested\": false, \"reason\": \"HOURS\"}"))
                        .text("state"))
                .isEqualTo("NOT_INTERESTED");
        assertThat(api.get(firm.manager(), Journey.employer(traveller)).text("stage"))
                .as("the stage falls back")
                .isEqualTo("NONE");
    }

    @Test
    void anOfferSaysItsProspectAndEndsAfterItsStart() {
        Journey.Traveller traveller = journey.presented(firm);
        String path = Journey.employer(traveller) + "/offer";

        Api.Answer silent = api.post(firm.manager(), path, Journey.OFFER.replace("POSSIBLE", "NOT_ASKED"));
        assertThat(silent.pointers()).containsExactly("/prospect");
        Api.Answer backwards = api.post(firm.manager(), path, Journey.OFFER.replace("2026-05-29", "2026-03-01"));
        assertThat(backwards.pointers()).containsExactly("/endsOn");
        Api.Answer noWeek = api.post(firm.manager(), path, Journey.OFFER.replace("1:09-15", "mandag"));
        assertThat(noWeek.pointers()).containsExactly("/hoursWeek");
    }

    @Test
    @Requirement("PRI-02")
    void othersGetTheSameAnswerAsForNothing() {
        Journey.Traveller traveller = journey.presented(firm);
        Journey.Firm other = journey.firm(1);
        Callers.Caller stranger = callers.staff(Role.ADVISER, callers.otherOffice());
        Callers.Caller otherCandidate = callers.candidate(UUID.randomUUID());

        assertThat(api.get(stranger, Journey.introduction(traveller)).status()).isEqualTo(404);
        assertThat(api.get(other.manager(), Journey.employer(traveller)).status())
                .isEqualTo(404);
        assertThat(api.get(otherCandidate, Journey.offer(traveller)).status()).isEqualTo(404);
        assertThat(api.post(stranger, Journey.introduction(traveller) + "/present", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(traveller.candidate(), Journey.introduction(traveller))
                        .status())
                .isEqualTo(403);
        assertThat(api.get(firm.market(), Journey.introduction(traveller)).status())
                .as("the market contact who owns the workplace")
                .isEqualTo(200);
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        Journey.Traveller traveller = journey.suggested(firm);

        Api.Answer early = api.post(traveller.adviser(), Journey.introduction(traveller) + "/present", "{}");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("code")).isEqualTo("STEP_REFUSED");
        assertThat(api.get(traveller.candidate(), Journey.offer(traveller)).status())
                .as("a mere suggestion is nothing to the candidate")
                .isEqualTo(404);
    }

    @Test
    @Requirement("MAT-21")
    void theStoredMatchIsComputedAgainToTheSameNumbers() {
        Journey.Traveller traveller = journey.suggested(firm);
        StoredMatch stored = transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> matches.findById(traveller.introduction()).orElseThrow());

        Points again = rankings.now()
                .score(CandidateFacts.unpack(stored.candidateFacts()), PlaceFacts.unpack(stored.placeFacts()))
                .points();

        assertThat(again).isEqualTo(new Points(stored.p(), stored.k(), stored.a()));
    }

    @Test
    @Requirement("INT-01")
    void theBoardPagesThroughTheOwnOffice() {
        Journey.Traveller one = journey.suggested(firm);
        system.advance(Duration.ofSeconds(1));
        Journey.Traveller two = journey.asked(firm);

        Api.Answer page = api.get(one.adviser(), "/api/v1/introductions?limit=1&placeId=" + firm.place());
        assertThat(page.body().get("items").get(0).get("id").getStringValue())
                .isEqualTo(two.introduction().toString());
        Api.Answer next = api.get(
                one.adviser(),
                "/api/v1/introductions?limit=1&placeId=" + firm.place() + "&cursor=" + page.text("next"));
        assertThat(next.body().get("items").get(0).get("id").getStringValue())
                .isEqualTo(one.introduction().toString());
        assertThat(api.get(one.adviser(), "/api/v1/introductions?cursor=nonsense")
                        .status())
                .isEqualTo(400);
    }

    private CandidateFacts facts(Journey.Traveller traveller) {
        return candidates.facts(List.of(traveller.candidateId())).get(traveller.candidateId());
    }

    private String state(Journey.Traveller traveller) {
        return api.get(traveller.adviser(), Journey.introduction(traveller)).text("state");
    }
}
