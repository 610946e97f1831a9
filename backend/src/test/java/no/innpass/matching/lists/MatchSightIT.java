package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each reader may learn of a pair, and what the law asks, over HTTP. */
@MicronautTest(transactional = false)
class MatchSightIT implements OnPostgres {
    private static final String PLACES = "/api/v1/practice-places/";
    private static final String NEED = """
            {"title":"Praksis med løft","tasks":[{"task":"bake"}],
             "language":{"state":"VALUE","support":true,"demands":[{"skill":"SPEAKING","level":"A2","kind":"WISHED","tags":["PLACEMENT"]}]},
             "functions":{"state":"VALUE","demands":[{"attribute":"LIFT","demand":"DEMANDED"}]},%s
             "purposes":{"main":"JOB"},"job":{"prospect":"POSSIBLE","contracts":[{"type":"ON_CALL"}]}}""";
    private static final String BY_LAW = """
            "credentials":{"state":"VALUE","demands":[{"credential":"driving-licence-b","kind":"LEGAL_HARD",
             "legalGround":"Vegtrafikkloven § 24","tags":["PLACEMENT"]}]},""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    Candidates candidates;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> people = new HashMap<>();
    private UUID workplace = new UUID(0, 0);
    private UUID lifting = new UUID(0, 0);
    private UUID lawful = new UUID(0, 0);

    @BeforeAll
    void twoPlaces() {
        people.put("market", callers.staff(Role.MARKET_CONTACT));
        people.put("adviser", callers.staff(Role.ADVISER));
        people.put("leader", callers.staff(Role.OFFICE_LEADER));
        people.put("stranger", callers.staff(Role.ADVISER, callers.otherOffice()));
        workplace = firms.workplace(
                "Løftelageret (oppdiktet)", who("market").actor().personId());
        people.put("manager", callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace));
        lifting = published(NEED.formatted(""));
        lawful = published(NEED.formatted(BY_LAW).replace("DEMANDED", "ASK"));
    }

    @Test
    @Requirement({"PRI-07", "MAT-17"})
    void whoMayNotKnowFunctionalFactsLearnsNothingOfThem() {
        UUID cannot = imports.of(who("adviser").actor(), baker().ability(FunctionalAttribute.LIFT, Ability.CANNOT));
        deliver();
        String reach = PLACES + lifting + "/matches?limit=100&list=REACH";
        assertThat(ids(get("adviser", reach))).contains(cannot);
        assertThat(get("adviser", reach).text()).contains("FUNCTION_CONFLICT", "ADAPT_TASK");
        for (String reader : List.of("leader", "stranger", "market")) {
            Api.Answer answer = get(reader, reach);
            assertThat(ids(answer)).as(reader).doesNotContain(cannot);
            assertThat(answer.text())
                    .as(reader)
                    .contains("\"fullCount\":0")
                    .doesNotContain("FUNCTION_CONFLICT", "ADAPT_TASK", "CAPABILITY", "LIFT");
        }
        String ofPerson = "/api/v1/candidates/" + cannot + "/matches";
        assertThat(get("adviser", ofPerson + "?list=REACH").text()).contains("FUNCTION_CONFLICT");
        assertThat(ids(get("leader", ofPerson + "?list=REACH"))).isEmpty();
        Api.Answer why = get("leader", ofPerson + "/" + lifting);
        assertThat(why.status()).isEqualTo(200);
        assertThat(why.text("list")).isEqualTo("ORDINARY");
        assertThat(why.text()).doesNotContain("FUNCTION_CONFLICT", "ADAPT_TASK", "CAPABILITY", "LIFT");
    }

    @Test
    @Requirement({"PRI-07", "MAT-17"})
    void aSumTellsNothingOfALineThatTheReaderDoesNotSee() {
        UUID can = imports.of(who("adviser").actor(), baker().ability(FunctionalAttribute.LIFT, Ability.CAN));
        String why = "/api/v1/candidates/" + can + "/matches/" + lifting;
        for (String reader : List.of("adviser", "leader")) {
            JsonNode seen = get(reader, why).body();
            assertThat(sum(seen.get("parts"))).as(reader).isCloseTo(sum(seen.get("criteria")), within());
        }
        assertThat(sum(get("leader", why).body().get("parts")))
                .isLessThan(sum(get("adviser", why).body().get("parts")) - 1);
    }

    @Test
    @Requirement({"MAT-05", "MAT-20"})
    void withinReachIsOrderedByTheScoreAndNamesSourceAndDate() {
        UUID known = imports.of(who("adviser").actor(), baker().ability(FunctionalAttribute.LIFT, Ability.CANNOT));
        UUID little = imports.of(who("adviser").actor(), aProfile().ability(FunctionalAttribute.LIFT, Ability.CANNOT));
        deliver();
        Api.Answer answer = get("adviser", PLACES + lifting + "/matches?limit=100&list=REACH");
        List<JsonNode> rows = rows(answer.body().get("full"));
        assertThat(rows.stream().map(MatchSightIT::candidate)).contains(known, little);
        assertThat(rows.stream().map(row -> row.get("basis").getStringValue())).contains("FULL", "THIN");
        assertThat(rows.stream().map(row -> row.get("shown").getIntValue()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        JsonNode fact = rows.getFirst().get("conditions").get(0).get("fact");
        assertThat(fact.get("source").getStringValue()).isEqualTo("REGISTER");
        assertThat(fact.get("recordedAt").getStringValue()).isEqualTo(CandidateImports.STATED_ON.toString());
    }

    @Test
    @Requirement({"MAT-05", "MAT-21", "PRI-19"})
    void whoIsProtectedAfterTheSearchLeavesTheAnswerAndTheCounts() {
        UUID person = imports.of(who("adviser").actor(), baker());
        deliver();
        String path = PLACES + lifting + "/matches?limit=100";
        Api.Answer before = get("adviser", path);
        assertThat(ids(before)).contains(person);
        assertThat(before.body().get("refreshed").getBooleanValue()).isFalse();
        transactions.execute(TransactionDefinition.DEFAULT, status -> protect(status.getConnection(), person));
        JsonNode after = get("adviser", path).body();
        assertThat(ids(get("adviser", path))).doesNotContain(person);
        assertThat(after.get("refreshed").getBooleanValue()).isTrue();
        assertThat(count(after)).isEqualTo(count(before.body()) - 1);
    }

    @Test
    @Requirement({"MAT-05", "MAT-16"})
    void aLegalDemandNotAskedOrBookedInTimeLeavesThePairListedWithAGap() {
        UUID unasked = imports.of(who("adviser").actor(), baker());
        LocalDate day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(10);
        UUID booked = imports.of(
                who("adviser").actor(),
                baker().with(ProfileBuilder.certificates(CertificateState.PLANNED, day, "driving-licence-b")));
        deliver();
        Map<UUID, JsonNode> rows = new HashMap<>();
        JsonNode answer = get("adviser", PLACES + lawful + "/matches?limit=100").body();
        rows(answer.get("full")).forEach(row -> rows.put(candidate(row), row));
        rows(answer.get("thin")).forEach(row -> rows.put(candidate(row), row));

        JsonNode ask =
                Objects.requireNonNull(rows.get(unasked)).get("legalGaps").get(0);
        assertThat(ask.get("code").getStringValue()).isEqualTo("NOT_ASKED_LEGAL_CERTIFICATE");
        assertThat(ask.get("ways").get(0).get("code").getStringValue()).isEqualTo("ASK_CANDIDATE");
        JsonNode wait =
                Objects.requireNonNull(rows.get(booked)).get("legalGaps").get(0);
        assertThat(wait.get("code").getStringValue()).isEqualTo("LEGAL_CERTIFICATE");
        assertThat(wait.get("fact").get("source").getStringValue()).isEqualTo("REGISTER");
        assertThat(wait.get("ways").get(0).get("due").getStringValue()).isEqualTo(day.toString());
        JsonNode first = rows.get(booked).get("firstGap");
        assertThat(first.get("gap").get("code").getStringValue()).isEqualTo("LEGAL_CERTIFICATE");
        assertThat(first.get("way").get("due").getStringValue()).isEqualTo(day.toString());
        assertThat(api.get(callers.candidate(unasked), "/api/v1/me/places").text())
                .contains("NOT_ASKED_LEGAL_CERTIFICATE");
    }

    @Test
    @Requirement("MAT-13")
    void supportThatTookAStepIsSaid() {
        UUID below = imports.of(who("adviser").actor(), baker().speaks(LanguageLevel.A1));
        UUID there = imports.of(who("adviser").actor(), baker());
        deliver();
        assertThat(language(below)).contains("LANGUAGE_SUPPORT", "\"grade\":100");
        assertThat(language(there)).doesNotContain("LANGUAGE_SUPPORT").contains("\"grade\":100");
    }

    @Test
    @Requirement("MAT-21")
    void aRowThatLeavesIsNotCounted() {
        UUID leaver = imports.of(who("adviser").actor(), baker());
        deliver();
        String path = PLACES + lifting + "/matches?limit=100";
        int before = count(get("adviser", path).body());
        candidates.setReadiness(leaver, Readiness.WITHDRAWN, null);
        assertThat(count(get("adviser", path).body())).isEqualTo(before - 1);
    }

    private static int protect(Connection connection, UUID person) {
        try (var statement =
                connection.prepareStatement("update candidate set protected_identity = true where id = ?")) {
            statement.setObject(1, person);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String language(UUID candidate) {
        JsonNode lines = get("adviser", "/api/v1/candidates/" + candidate + "/matches/" + lifting)
                .body()
                .get("criteria");
        return rows(lines).stream()
                .filter(line -> line.get("code").getStringValue().equals("LANGUAGE"))
                .map(line -> "\"grade\":" + line.get("grade").getIntValue() + text(line.get("facts")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode facts) {
        return rows(facts).stream()
                .map(fact -> fact.get("code").getStringValue())
                .toList()
                .toString();
    }

    private static ProfileBuilder baker() {
        return aProfile().wants(PlacementPurpose.JOB).tasks("bake").speaks(LanguageLevel.B1);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.31);
    }

    private static double sum(JsonNode lines) {
        return rows(lines).stream()
                .map(line -> line.get("maxPoints"))
                .filter(points -> points != null && points.isNumber())
                .mapToDouble(JsonNode::getDoubleValue)
                .sum();
    }

    private static int count(JsonNode answer) {
        return answer.get("fullCount").getIntValue() + answer.get("thinCount").getIntValue();
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false).toList();
    }

    private static UUID candidate(JsonNode row) {
        return UUID.fromString(row.get("candidateId").getStringValue());
    }

    private static List<UUID> ids(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<UUID> ids = new ArrayList<>();
        for (String list : List.of("full", "thin")) {
            rows(answer.body().get(list)).forEach(row -> ids.add(candidate(row)));
        }
        return ids;
    }

    private UUID published(String need) {
        String body = "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":2,\"need\":" + need + "}}";
        Api.Answer draft = api.post(who("manager"), "/api/v1/employer/practice-places", body);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(who("manager"), "/api/v1/employer/practice-places/" + draft.id() + "/submission", "");
        Api.Answer approved = api.post(who("market"), PLACES + draft.id() + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return draft.id();
    }

    private void deliver() {
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }

    private Callers.Caller who(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private Api.Answer get(String who, String path) {
        return api.get(who(who), path);
    }
}
