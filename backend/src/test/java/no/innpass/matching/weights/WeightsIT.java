package no.innpass.matching.weights;

import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.geography.Areas;
import no.innpass.geography.TravelTimes;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.StandardProfiles;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.criterion.Criterion;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weight profiles in versions, over HTTP; each test changes a profile of its own. */
@MicronautTest(transactional = false)
@Requirement("MAT-08")
class WeightsIT implements OnPostgres {
    private static final String PUBLISHED = "/api/v1/matching-rules";
    private static final String URL = "/api/v1/administration/weights/";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    AuditRows audit;

    @Inject
    Tables tables;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    WeightRows rows;

    @Inject
    Concepts concepts;

    @Inject
    TravelTimes times;

    @Inject
    Areas areas;

    @Test
    void theFirstVersionsAreThoseOfTheProduct() {
        JsonNode published =
                api.get(callers.staff(Role.ADVISER), PUBLISHED).body().get("profiles");
        assertThat(published.size()).isEqualTo(StandardProfiles.ALL.size());
        for (WeightProfile standard : StandardProfiles.ALL) {
            JsonNode first = last(history(callers.staff(Role.ADMIN), standard.code()));
            assertThat(first.get("version").getIntValue()).isOne();
            assertThat(first.get("reason")).isNull();
            assertThat(weights(first)).isEqualTo(byName(standard));
        }
    }

    @Test
    @Requirement({"MAT-08", "MAT-18", "MAT-19"})
    void everybodyMayReadTheRulesAndTheFirmReadsThatOfItsOwnList() {
        for (Role role : List.of(Role.EMPLOYER_MANAGER, Role.CANDIDATE, Role.AUDITOR)) {
            Callers.Caller reader = callers.any(role);
            Api.Answer answer = api.get(reader, PUBLISHED);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            JsonNode rules = answer.body();
            assertThat(rules.get("minScore").getIntValue()).isEqualTo(40);
            assertThat(rules.get("thinBasis").getIntValue()).isEqualTo(50);
            assertThat(rules.get("profiles").values())
                    .extracting(profile -> profile.get("code").getStringValue())
                    .contains("EMPLOYER_VIEW", "BALANCED");
            assertThat(api.get(reader, URL + "BALANCED").status()).isEqualTo(403);
        }
    }

    @Test
    void escoIsNamedWhereItsWordsAreUsed() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(api.get(adviser, PUBLISHED).body().get("esco").getBooleanValue())
                .isFalse();
        tables.change("insert into taxonomy_load (list, checksum) values ('esco', 'x')");
        concepts.refresh();
        assertThat(api.get(adviser, PUBLISHED).body().get("esco").getBooleanValue())
                .isTrue();
    }

    @Test
    void aChangeIsANewVersionInForceAtOnceWithItsReasonAndItsRowInTheLog() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Map<String, Integer> hire = only("HIRE", 60, "LANGUAGE", 40);
        Api.Answer changed = change(admin, "HIRE_FIRST", hire, "Flere får jobb", 1);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(weights(changed.body())).isEqualTo(hire);
        JsonNode version = changed.body().get("history").get(0);
        assertThat(version.get("reason").getStringValue()).isEqualTo("Flere får jobb");
        assertThat(version.get("madeByName").getStringValue()).isNotBlank();
        assertThat(weights(published("HIRE_FIRST"))).isEqualTo(hire);
        UUID id = UUID.fromString(tables.column(
                        "select id::text from weight_profile_version where profile = 'HIRE_FIRST' and version = 2")
                .getFirst());
        assertThat(audit.about(id)).containsExactly("CHANGE_WEIGHTS PERMIT null");

        Api.Answer restored = api.put(
                admin,
                URL + "HIRE_FIRST/versions/1/restoration",
                "{\"reason\": \"Gikk for langt\"}",
                "If-Match",
                changed.etag());
        assertThat(restored.status()).as(restored.text()).isEqualTo(200);
        assertThat(restored.body().get("version").getIntValue()).isEqualTo(3);
        assertThat(weights(restored.body())).isEqualTo(byName(StandardProfiles.HIRE_FIRST));
        JsonNode again = restored.body().get("history").get(0);
        assertThat(again.get("restoredFrom").getIntValue()).isOne();
        assertThat(restored.body().get("history").size()).isEqualTo(3);
        assertThat(api.put(admin, URL + "HIRE_FIRST/versions/9/restoration", "{\"reason\": \"x\"}", "If-Match", "\"3\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoReadAnotherVersionOverwritesNothing() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Map<String, Integer> one = only("WISH", 100);
        assertThat(api.put(admin, URL + "PARTICIPANT_2010", body(one, "a")).status())
                .isEqualTo(428);
        assertThat(change(admin, "PARTICIPANT_2010", one, "a", 1).status()).isEqualTo(200);
        Api.Answer late = change(callers.staff(Role.ADMIN), "PARTICIPANT_2010", only("HOURS", 100), "b", 1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("CONFLICT");
        assertThat(change(admin, "PARTICIPANT_2010", one, "c", 2).text("code")).isEqualTo("WEIGHTS_UNCHANGED");
        assertThat(weights(published("PARTICIPANT_2010"))).isEqualTo(one);
    }

    @Test
    void whatIsWrongNamesItsCriterion() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Map<String, Integer> wrong = new TreeMap<>(byName(StandardProfiles.SUITABILITY));
        wrong.put("HIRE", -1);
        wrong.put("SHOE_SIZE", 3);
        wrong.remove("TRAVEL");
        Api.Answer refused = change(admin, "SUITABILITY", wrong, "x", 1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("WEIGHTS_NOT_VALID");
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder("/weights/HIRE", "/weights/SHOE_SIZE", "/weights/TRAVEL");
        Api.Answer sum = change(admin, "SUITABILITY", only("HOURS", 99), "x", 1);
        assertThat(sum.pointers()).containsExactly("/weights");
        assertThat(sum.text()).contains("99");
        Api.Answer huge =
                change(admin, "SUITABILITY", only("HOURS", Integer.MAX_VALUE, "HIRE", Integer.MAX_VALUE), "x", 1);
        assertThat(huge.pointers()).containsExactly("/weights");
        assertThat(change(admin, "SUITABILITY", only("HOURS", 100), " ", 1).pointers())
                .containsExactly("/reason");
        assertThat(api.get(admin, URL + "FIRST_CUT").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYER_VIEW,WISH", "LANGUAGE_ARENA,HIRE"})
    @Requirement({"MAT-08", "MAT-09", "MAT-17"})
    void whatMayNotCountInAProfileCannotBeGivenAWeight(String profile, String criterion) {
        Api.Answer refused = change(callers.staff(Role.ADMIN), profile, only("TASK_SKILL", 99, criterion, 1), "x", 1);
        assertThat(refused.pointers()).containsExactly("/weights/" + criterion);
        assertThatThrownBy(() -> tables.change("insert into weight_profile_version (id, profile, version, task_skill, "
                        + String.join(", ", others(criterion)) + ", " + criterion + ", reason, made_by, made_at)"
                        + " values (gen_random_uuid(), '" + profile + "', 9, 99" + ", 0".repeat(11)
                        + ", 1, 'x', gen_random_uuid(), now())"))
                .hasMessageContaining("weights_of_");
    }

    @Test
    void theDatabaseRefusesOtherSumsAndChangesOfAVersion() {
        assertThatThrownBy(() -> tables.change("update weight_profile_version set wish = wish + 1, hire = hire - 1"))
                .hasMessageContaining("weight_profile_version");
        assertThatThrownBy(() -> tables.change("delete from weight_profile_version"))
                .isNotNull();
        assertThatThrownBy(() -> tables.change("insert into weight_profile_version (id, profile, version, task_skill, "
                        + String.join(", ", others("WISH")) + ", wish, reason, made_by, made_at)"
                        + " values (gen_random_uuid(), 'SUITABILITY', 9, 98" + ", 0".repeat(11)
                        + ", 1, 'x', gen_random_uuid(), now())"))
                .hasMessageContaining("weights_sum_to_100");
    }

    @Test
    @Requirement({"MAT-08", "MAT-21"})
    void theListIsRankedByTheNewWeightsAtOnceAndAMatchKeepsTheVersionItWasMadeWith() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate =
                imports.withCard(adviser.actor(), aProfile().tasks("bake").wants(PlacementPurpose.CLARIFY));
        Journey.Firm firm = journey.firm(3);
        Journey.Firm other = journey.firm(3);
        indexed();
        Rankings anotherInstance = new Rankings(rows, times, areas);
        assertThat(held(anotherInstance)).isOne();
        JsonNode before = card(adviser, candidate, firm);
        int early = suggest(adviser, candidate, firm);
        assertThat(weightOf(before, "TASK_SKILL")).isEqualTo(12);

        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer changed = change(admin, "CLARIFICATION", only("TASK_SKILL", 90, "HOURS", 10), "x", 1);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);

        JsonNode after = card(adviser, candidate, other);
        assertThat(weightOf(after, "TASK_SKILL")).isEqualTo(90);
        assertThat(after.get("shown").getIntValue())
                .as("all that is known fits")
                .isNotEqualTo(before.get("shown").getIntValue());
        assertThat(early).isOne();
        assertThat(suggest(adviser, candidate, other)).isEqualTo(2);
        assertThat(held(anotherInstance))
                .as("another instance, which held the earlier version")
                .isEqualTo(2);
    }

    private int held(Rankings instance) {
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> instance.now(ProfileCode.CLARIFICATION)
                        .profile(aCandidate().build())
                        .version());
    }

    private Api.Answer change(
            Callers.Caller admin, String profile, Map<String, Integer> weights, String reason, int version) {
        return api.put(admin, URL + profile, body(weights, reason), "If-Match", "\"" + version + "\"");
    }

    private static String body(Map<String, Integer> weights, String reason) {
        return weights.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", ", "{\"weights\": {", "}, \"reason\": \"" + reason + "\"}"));
    }

    /** Criterion and weight in turn; every other one 0. */
    private static Map<String, Integer> only(Object... weights) {
        Map<String, Integer> all = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion.name(), 0);
        }
        for (int i = 0; i < weights.length; i += 2) {
            all.put((String) weights[i], (Integer) weights[i + 1]);
        }
        return all;
    }

    private static Map<String, Integer> byName(WeightProfile profile) {
        Map<String, Integer> all = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion.name(), profile.weight(criterion));
        }
        return all;
    }

    private static Map<String, Integer> weights(JsonNode of) {
        Map<String, Integer> all = new TreeMap<>();
        of.get("weights")
                .entries()
                .forEach(one -> all.put(one.getKey(), one.getValue().getIntValue()));
        return all;
    }

    /** The columns of the criteria but the first and this one. */
    private static List<String> others(String criterion) {
        List<String> names = new ArrayList<>();
        for (Criterion one : Criterion.values()) {
            if (one != Criterion.TASK_SKILL && !one.name().equals(criterion)) {
                names.add(one.name());
            }
        }
        return names;
    }

    private JsonNode history(Callers.Caller admin, String profile) {
        return api.get(admin, URL + profile).body().get("history");
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private JsonNode published(String profile) {
        for (JsonNode one : api.get(callers.staff(Role.ADVISER), PUBLISHED)
                .body()
                .get("profiles")
                .values()) {
            if (one.get("code").getStringValue().equals(profile)) {
                return one;
            }
        }
        throw new AssertionError(profile + " is not published");
    }

    private JsonNode card(Callers.Caller adviser, UUID candidate, Journey.Firm firm) {
        JsonNode body =
                api.get(adviser, "/api/v1/candidates/" + candidate + "/matches").body();
        for (String part : List.of("full", "thin")) {
            for (JsonNode row : body.get(part).values()) {
                if (row.get("placeId").getStringValue().equals(firm.place().toString())) {
                    assertThat(row.get("weightProfile").getStringValue()).isEqualTo("CLARIFICATION");
                    return row;
                }
            }
        }
        throw new AssertionError("the place is in no list");
    }

    private static int weightOf(JsonNode card, String criterion) {
        for (JsonNode line : card.get("criteria").values()) {
            if (line.get("code").getStringValue().equals(criterion)) {
                return line.get("weight").getIntValue();
            }
        }
        throw new AssertionError(criterion);
    }

    /** The version of the weights that the new introduction keeps. */
    private int suggest(Callers.Caller adviser, UUID candidate, Journey.Firm firm) {
        Api.Answer made = api.post(adviser, "/api/v1/introductions", Journey.suggestion(candidate, firm.place()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Integer.parseInt(tables.column("select weight_version::text from stored_match where introduction_id = '"
                        + made.id() + "' and weight_profile = 'CLARIFICATION'")
                .getFirst());
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
