package no.innpass.placement.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agreements with employers: made, kept where people are presented, held against real numbers, reviewed and ended, over HTTP. */
@MicronautTest(transactional = false)
@Requirement("EMP-16")
class CooperationIT implements OnPostgres {
    private static final String ONE = "/api/v1/employer-agreements/";

    @Inject
    Api api;

    @Inject
    AuditRows audit;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void anIntakeOfThreeStopsTheFourthPresentationOfThePeriod() {
        Journey.Firm firm = journey.firm(9);
        UUID agreement = make(firm, intake(3, clock.today(), clock.today().plusMonths(3)))
                .id();
        List<Journey.Traveller> three = Stream.generate(() -> ofProvider(journey.consented(firm)))
                .limit(3)
                .toList();
        three.forEach(one -> Journey.ok(present(one)));
        Journey.Traveller fourth = ofProvider(journey.consented(firm));
        Api.Answer stopped = present(fourth);
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.text("code")).isEqualTo("INTAKE_FULL");
        assertThat(stopped.text("detail"))
                .contains("inntil 3", callers.provider().name());
        assertThat(api.get(fourth.adviser(), Journey.introduction(fourth)).text("state"))
                .as("it stands where it stood")
                .isEqualTo("CONSENTED");
        Journey.ok(present(journey.consented(firm)));
        assertThat(numbers(firm, agreement).get("used").getIntValue())
                .as("who belongs to no provider is not of the agreement")
                .isEqualTo(3);

        Journey.ok(api.post(
                firm.manager(),
                Journey.employer(three.getFirst()) + "/answer",
                "{\"interested\": false, \"reason\": \"TIMING\"}"));
        Journey.ok(present(fourth));
        Journey.Traveller fifth = ofProvider(journey.consented(firm));
        assertThat(present(fifth).text("code")).as("one no frees one").isEqualTo("INTAKE_FULL");
        JsonNode numbers = numbers(firm, agreement);
        assertThat(numbers.get("presented").getIntValue()).isEqualTo(4);
        assertThat(numbers.get("used").getIntValue()).isEqualTo(3);
        assertThat(numbers.get("left").getIntValue()).isZero();

        end(firm, agreement, clock.today());
        Journey.ok(present(fifth));
    }

    @Test
    void anAgreementThatIsCancelledBeforeItBeginsCountsNoLonger() {
        Journey.Firm firm = journey.firm(9);
        UUID agreement = make(firm, intake(1, clock.today(), clock.today().plusMonths(3)))
                .id();
        Journey.Traveller first = ofProvider(journey.consented(firm));
        Journey.ok(present(first));
        Journey.Traveller second = ofProvider(journey.consented(firm));
        journey.agreed(first);
        assertThat(present(second).text("code")).isEqualTo("INTAKE_FULL");

        tables.change("update introduction set came_to = 'CANCELLED' where id = '%s'".formatted(first.introduction()));
        assertThat(numbers(firm, agreement).get("used").getIntValue()).isZero();
        Journey.ok(present(second));
    }

    @Test
    void ofTwoWhoArePresentedAtOnceOneIsTooMany() {
        Journey.Firm firm = journey.firm(3);
        make(firm, intake(1, clock.today(), clock.today().plusMonths(1)));
        Journey.Traveller one = ofProvider(journey.consented(firm));
        Journey.Traveller other = ofProvider(journey.consented(firm));
        List<Integer> answers = Stream.of(one, other)
                .map(each -> CompletableFuture.supplyAsync(() -> present(each).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void theRealNumbersStandAgainstTheAgreement() {
        Journey.Firm firm = journey.firm(4);
        LocalDate today = clock.today();
        UUID commitment = make(firm, """
                {"kind": "STANDING_COMMITMENT", "number": 5, "from": "%s", "to": "%s", "goals": "Fem plasser i året"}""".formatted(today.minusMonths(1), today.plusYears(2)))
                .id();
        UUID cooperation = make(firm, """
                {"kind": "COOPERATION", "from": "%s", "to": "%s"}""".formatted(today.minusMonths(1), today.plusYears(1)))
                .id();
        log(firm, "PLACE_REQUEST");
        log(firm, "DROP_IN");
        UUID placement = journey.started(journey.accepted(firm));
        journey.presentedAnonymously(firm);
        JsonNode running = numbers(firm, commitment);
        assertThat(ints(running, "asked", "offered", "presented", "started", "hired", "used", "left"))
                .containsExactly(1, 4, 2, 1, 0, 4, 1);
        Journey.ok(api.post(
                firm.manager(),
                "/api/v1/employer/placements/" + placement + "/end",
                "{\"endKind\": \"HIRED\", \"reason\": \"HIRED_HERE\"}"));
        assertThat(numbers(firm, commitment).get("hired").getIntValue()).isEqualTo(1);
        assertThat(numbers(firm, cooperation).get("left"))
                .as("no number, nothing left of it")
                .isNull();
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        Journey.Firm firm = journey.firm(1);
        LocalDate today = clock.today();
        refused(firm, intake(3, today, today.minusDays(1)), 400, "/to");
        refused(firm, intake(0, today, today.plusDays(9)), 400, "/number");
        refused(firm, body("STANDING_COMMITMENT", "", today, today.plusDays(9)), 400, "/number");
        refused(firm, body("INTAKE", ", \"number\": 3", today, today.plusDays(9)), 400, "/providerId");
        refused(
                firm,
                body("COOPERATION", ", \"providerId\": \"%s\"".formatted(firm.place()), today, today),
                400,
                "/providerId");
        for (LocalDate review : List.of(today.minusDays(1), today.plusDays(10))) {
            refused(
                    firm,
                    body("COOPERATION", ", \"reviewOn\": \"%s\"".formatted(review), today, today.plusDays(9)),
                    400,
                    "/reviewOn");
        }
        UUID first = make(firm, intake(3, today, today.plusDays(30))).id();
        refused(firm, intake(2, today.plusDays(30), today.plusDays(60)), 409, "/from");
        refused(firm, intake(2, today, today), 409, "/from");
        end(firm, first, today.plusDays(10));
        make(firm, intake(2, today.plusDays(10), today.plusDays(60)));
        assertThat(api.post(firm.market(), "/api/v1/employers/" + firm.place() + "/agreements", intake(1, today, today))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyOverwritesUnseenAndWhatEndedStays() {
        Journey.Firm firm = journey.firm(1);
        LocalDate today = clock.today();
        UUID id = make(firm, intake(3, today, today.plusDays(30))).id();
        String more = intake(5, today, today.plusDays(40));
        assertThat(api.put(firm.market(), ONE + id, more).status()).isEqualTo(428);
        Api.Answer changed = api.put(firm.market(), ONE + id, more, "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.body().get("number").getIntValue()).isEqualTo(5);
        assertThat(api.put(firm.market(), ONE + id, more, "If-Match", "\"1\"").text("code"))
                .isEqualTo("CONFLICT");
        for (LocalDate outside : List.of(today.minusDays(1), today.plusDays(41))) {
            Api.Answer wrong = ending(firm, id, outside, "\"2\"");
            assertThat(wrong.pointers()).containsExactly("/on");
        }
        JsonNode ended = ending(firm, id, today, "\"2\"").body();
        assertThat(ended.get("standing").getStringValue()).isEqualTo("OVER");
        assertThat(ending(firm, id, today, "\"3\"").text("code")).isEqualTo("STEP_REFUSED");
        assertThat(api.put(firm.market(), ONE + id, more, "If-Match", "\"3\"").text("code"))
                .isEqualTo("STEP_REFUSED");
        assertThat(audit.about(id))
                .as("each change is a row, what was refused is none")
                .containsExactlyInAnyOrder(
                        "MAKE_EMPLOYER_AGREEMENT PERMIT null",
                        "CHANGE_EMPLOYER_AGREEMENT PERMIT null",
                        "END_EMPLOYER_AGREEMENT PERMIT null");
    }

    @Test
    void theOwnerIsRemindedWhenTheDayOfTheReviewComes() {
        Journey.Firm firm = journey.firm(1);
        LocalDate today = clock.today();
        String reviewed = ", \"reviewOn\": \"%s\"".formatted(today.plusDays(40));
        UUID id = make(firm, body("COOPERATION", reviewed, today, today.plusYears(1)))
                .id();
        UUID brief =
                make(firm, body("INTENTION", "", today, today.plusDays(100))).id();
        assertThat(due(firm.market())).isEmpty();
        clock.offsetBy(Duration.ofDays(27));
        assertThat(due(firm.market()))
                .extracting(one -> one.get("id").getStringValue())
                .containsExactly(id.toString());
        assertThat(due(callers.staff(Role.MARKET_CONTACT)))
                .as("of others' firms")
                .isEmpty();
        clock.offsetBy(Duration.ofDays(41));
        assertThat(due(firm.market()).getFirst().get("overdue").getBooleanValue())
                .isTrue();
        String moved = ", \"reviewOn\": \"%s\"".formatted(today.plusDays(200));
        Journey.ok(api.put(
                firm.market(), ONE + id, body("COOPERATION", moved, today, today.plusYears(1)), "If-Match", "\"1\""));
        assertThat(due(firm.market())).isEmpty();
        clock.offsetBy(Duration.ofDays(90));
        JsonNode runsOut = due(firm.market()).getFirst();
        assertThat(runsOut.get("id").getStringValue()).isEqualTo(brief.toString());
        assertThat(runsOut.get("runsOut").getBooleanValue()).isTrue();
        clock.offsetBy(Duration.ofDays(120));
        assertThat(due(firm.market())).as("over").isEmpty();
    }

    @Test
    void whereNobodyOwnsTheFirmWhoMadeItIsReminded() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID workplace = firms.workplace("Uten eier (oppdiktet)", null);
        LocalDate today = clock.today();
        Api.Answer made = api.post(
                adviser, agreements(employerOf(adviser, workplace)), body("COOPERATION", "", today, today.plusDays(5)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode task = due(adviser).getFirst();
        assertThat(task.get("workplaceId").getStringValue()).isEqualTo(workplace.toString());
    }

    @Test
    void theFirmReadsItsOwnAndNobodyElses() {
        Journey.Firm firm = journey.firm(2);
        LocalDate today = clock.today();
        make(firm, intake(3, today, today.plusDays(30)));
        UUID over =
                make(firm, body("COOPERATION", "", today, today.plusDays(30))).id();
        end(firm, over, today);
        Api.Answer own = api.get(firm.manager(), "/api/v1/employer/workplaces/" + firm.workplace() + "/agreements");
        assertThat(own.body().size()).isEqualTo(1);
        assertThat(own.body().get(0).get("left").getIntValue()).isEqualTo(3);
        assertThat(own.text()).doesNotContain("madeBy", "asked");
        Journey.Firm other = journey.firm(1);
        assertThat(api.get(other.manager(), "/api/v1/employer/workplaces/" + firm.workplace() + "/agreements")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void allWhoWorkWithEmployersReadAndNavMakes() {
        Journey.Firm firm = journey.firm(1);
        String path = agreements(employerOf(firm.market(), firm.workplace()));
        LocalDate day = clock.today();
        for (Role role : List.of(Role.ADVISER, Role.MARKET_CONTACT, Role.MARKET_COORDINATOR, Role.OFFICE_LEADER)) {
            day = day.plusDays(1);
            assertThat(api.post(callers.staff(role), path, body("COOPERATION", "", day, day))
                            .status())
                    .as(role.name())
                    .isEqualTo(201);
        }
        for (Role role : List.of(Role.PROVIDER_CONSULTANT, Role.WORKING_LIFE_ADVISER)) {
            assertThat(api.get(callers.staff(role), path).status())
                    .as(role.name())
                    .isEqualTo(200);
            assertThat(api.post(callers.staff(role), path, body("COOPERATION", "", day, day))
                            .status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(api.get(firm.manager(), path).status()).isEqualTo(403);
    }

    private Api.Answer present(Journey.Traveller traveller) {
        return api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}");
    }

    private Journey.Traveller ofProvider(Journey.Traveller traveller) {
        tables.change("insert into candidate_provider (candidate_id, provider_id) values ('%s', '%s')"
                .formatted(traveller.candidateId(), callers.provider().id()));
        return traveller;
    }

    private String intake(int most, LocalDate from, LocalDate to) {
        return body(
                "INTAKE",
                ", \"number\": %d, \"providerId\": \"%s\""
                        .formatted(most, callers.provider().id()),
                from,
                to);
    }

    private static String body(String kind, String more, LocalDate from, LocalDate to) {
        return "{\"kind\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"%s}".formatted(kind, from, to, more);
    }

    private Api.Answer make(Journey.Firm firm, String body) {
        Api.Answer made = api.post(firm.market(), agreements(employerOf(firm.market(), firm.workplace())), body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private void refused(Journey.Firm firm, String body, int status, String pointer) {
        Api.Answer answer = api.post(firm.market(), agreements(employerOf(firm.market(), firm.workplace())), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointers()).as(answer.text()).containsExactly(pointer);
    }

    private void end(Journey.Firm firm, UUID id, LocalDate on) {
        Journey.ok(ending(firm, id, on, "\"1\""));
    }

    private Api.Answer ending(Journey.Firm firm, UUID id, LocalDate on, String version) {
        return api.put(firm.market(), ONE + id + "/ending", "{\"on\": \"%s\"}".formatted(on), "If-Match", version);
    }

    private JsonNode numbers(Journey.Firm firm, UUID agreement) {
        List<JsonNode> found = new ArrayList<>();
        api.get(firm.market(), agreements(employerOf(firm.market(), firm.workplace())))
                .body()
                .get("agreements")
                .values()
                .forEach(found::add);
        return found.stream()
                .filter(one -> one.get("agreement").get("id").getStringValue().equals(agreement.toString()))
                .findFirst()
                .orElseThrow()
                .get("numbers");
    }

    private List<JsonNode> due(Callers.Caller caller) {
        List<JsonNode> due = new ArrayList<>();
        api.get(caller, "/api/v1/own-agreement-reviews").body().values().forEach(due::add);
        return due;
    }

    private void log(Journey.Firm firm, String type) {
        Api.Answer logged = api.post(
                firm.market(),
                "/api/v1/workplaces/" + firm.workplace() + "/activities",
                "{\"state\": \"HELD\", \"type\": \"%s\", \"channel\": \"PHONE\", \"day\": \"%s\"}"
                        .formatted(type, clock.today()));
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
    }

    private static List<Integer> ints(JsonNode numbers, String... names) {
        return Stream.of(names).map(name -> numbers.get(name).getIntValue()).toList();
    }

    private UUID employerOf(Callers.Caller caller, UUID workplace) {
        return UUID.fromString(
                api.get(caller, "/api/v1/workplaces/" + workplace).text("employerId"));
    }

    private static String agreements(UUID employer) {
        return "/api/v1/employers/" + employer + "/agreements";
    }
}
