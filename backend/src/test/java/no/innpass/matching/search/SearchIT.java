package no.innpass.matching.search;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over HTTP, on a real database and a real index. */
@MicronautTest(transactional = false)
class SearchIT implements OnPostgres {
    private static final String CARE = """
            {"title":"Hjelp på avdeling","tasks":[{"task":"care-assistance"}],
             "language":{"state":"VALUE","support":true,"demands":[{"skill":"SPEAKING","level":"B1","kind":"WISHED","tags":["PLACEMENT"]}]},
             "purposes":{"main":"JOB"},"job":{"prospect":"POSSIBLE","contracts":[{"type":"ON_CALL"}]}}""";
    private static final String CANTEEN = """
            {"title":"Hverdager med lunsj","tasks":[{"task":"canteen-work"}],
             "language":{"state":"VALUE","demands":[{"skill":"SPEAKING","level":"A1","kind":"WISHED","tags":["PLACEMENT"]}]},
             "flexibility":{"state":"VALUE","offers":["HOURS"],"summer":true},
             "purposes":{"main":"LANGUAGE"},"job":{"prospect":"NONE"}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> people = new HashMap<>();
    private UUID workplace = new UUID(0, 0);
    private UUID care = new UUID(0, 0);
    private UUID canteen = new UUID(0, 0);
    private UUID carer = new UUID(0, 0);
    private UUID cook = new UUID(0, 0);

    @BeforeAll
    void twoPlacesAndSomePeople() {
        people.put("market", callers.staff(Role.MARKET_CONTACT));
        people.put("adviser", callers.staff(Role.ADVISER));
        people.put("stranger", callers.staff(Role.ADVISER, callers.otherOffice()));
        workplace =
                firms.workplace("Fjordgløtt (oppdiktet)", who("market").actor().personId());
        people.put("manager", callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace));
        care = published(CARE);
        canteen = published(CANTEEN);
        carer = imports.of(who("adviser").actor(), person("care-assistance").speaks(LanguageLevel.B1));
        cook = imports.of(who("adviser").actor(), person("canteen-work").speaks(LanguageLevel.A1));
        deliver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pleieasistent", "pleieassistenter", "ekstravakt", "ringevikar", "care assistant"})
    @Requirement("MAT-24")
    void careAssistantsAreFoundHoweverTheyAreCalled(String typed) {
        assertThat(places(query(typed))).contains(care).doesNotContain(canteen);
        assertThat(candidates(query(typed))).contains(carer).doesNotContain(cook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kantine", "kafe", "kjøkken", "kantinearbeid"})
    @Requirement("MAT-24")
    void wordsThatSayTheSameFindTheSame(String typed) {
        assertThat(places(query(typed))).contains(canteen).doesNotContain(care);
        assertThat(candidates(query(typed))).contains(cook).doesNotContain(carer);
    }

    @Test
    @Requirement("MAT-24")
    void theAnswerSaysHowWordsWereReadAndHowItIsOrdered() {
        JsonNode answer = ok("adviser", "practice-places?" + query("pleieasistent"));
        JsonNode word = answer.get("words").get(0);
        assertThat(word.get("read").get(0).getStringValue()).isEqualTo("pleieassistent");
        assertThat(answer.get("order").getStringValue()).isEqualTo("WORDS_THEN_NEWEST");
        assertThat(answer.get("items").get(0).get("because").get(0).getStringValue())
                .isNotEmpty();
        JsonNode unknown = ok("adviser", "practice-places?" + query("xqzzyv"));
        assertThat(unknown.get("words").get(0).get("known").getBooleanValue()).isFalse();
        assertThat(unknown.get("total").getIntValue()).isZero();
    }

    @Test
    @Requirement("MAT-24")
    void aPlaceIsFoundByLettersOfItsTitleOrWorkplace() {
        assertThat(places(query("fjordgløtt"))).contains(care, canteen);
        assertThat(places(query("hverdager"))).containsExactly(canteen);
    }

    @Test
    @Requirement("MAT-24")
    void filtersNarrowAndTheirCountsSayWhatAnotherChoiceWouldGive() {
        assertThat(places("speakingTo=A2")).contains(canteen).doesNotContain(care);
        assertThat(places("speakingFrom=B1")).contains(care).doesNotContain(canteen);
        assertThat(places("support=true")).contains(care).doesNotContain(canteen);
        assertThat(places("summer=true")).contains(canteen).doesNotContain(care);
        assertThat(places("purpose=JOB")).contains(care).doesNotContain(canteen);
        assertThat(places("tag=canteen-work")).contains(canteen).doesNotContain(care);
        assertThat(candidates("speakingFrom=A2")).contains(carer).doesNotContain(cook);
        JsonNode narrowed = ok("adviser", "practice-places?" + query("fjordgløtt") + "&purpose=JOB");
        assertThat(narrowed.get("total").getIntValue()).isEqualTo(1);
        assertThat(count(narrowed, "PURPOSE", "LANGUAGE")).isEqualTo(1);
        assertThat(count(narrowed, "SPEAKING", "B1")).isEqualTo(1);
        assertThat(count(narrowed, "SPEAKING", "A1")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somalia", "enslig mor", "muslim", "under 25 år", "eritreer", "flyktning"})
    @Requirement({"MAT-22", "HR-1"})
    void aWordForAGroupFindsNobodyAndSaysWhy(String typed) {
        for (String side : List.of("practice-places", "candidates")) {
            JsonNode answer = ok("adviser", side + "?" + query(typed));
            assertThat(answer.get("total").getIntValue()).as(typed).isZero();
            assertThat(answer.get("items").size()).isZero();
            assertThat(answer.get("stopped").size()).as(typed).isPositive();
        }
    }

    @Test
    @Requirement({"MAT-22", "HR-1"})
    void aTongueFindsNobodyAndIsNoFilter() {
        UUID speaker = imports.of(who("adviser").actor(), person("somali"));
        deliver();
        JsonNode answer = ok("adviser", "candidates?" + query("snakke somali"));
        assertThat(answer.get("total").getIntValue()).isZero();
        assertThat(answer.get("stopped").get(0).get("word").getStringValue()).isEqualTo("somali");
        JsonNode all = ok("adviser", "candidates?limit=100");
        assertThat(ids(all)).contains(speaker);
        assertThat(all.get("facets").toString()).doesNotContain("somali");
        assertThat(api.get(who("adviser"), "/api/v1/search/candidates?tag=somali")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Requirement({"MAT-24", "PRI-02"})
    void othersFindCardsWithoutNamesAndOnlyByWhatTheCardTells() {
        JsonNode own = row(ok("adviser", "candidates?" + query("pleiehjelp") + "&limit=100"), carer);
        assertThat(own.get("name").isString()).isTrue();
        JsonNode others = row(ok("stranger", "candidates?" + query("pleiehjelp") + "&limit=100"), carer);
        assertThat(others.get("name"))
                .satisfiesAnyOf(
                        name -> assertThat(name).isNull(),
                        name -> assertThat(name.isNull()).isTrue());
        UUID line = imports.of(
                who("adviser").actor(), aProfile().wants(PlacementPurpose.JOB).worked("bus-driver"));
        deliver();
        assertThat(ids(ok("adviser", "candidates?" + query("bussjåfør") + "&limit=100")))
                .contains(line);
        assertThat(ids(ok("stranger", "candidates?" + query("bussjåfør") + "&limit=100")))
                .doesNotContain(line);
    }

    @Test
    @Requirement("MAT-24")
    void pagesTogetherAreTheWholeListAndNobodyStandsTwice() {
        List<UUID> whole = ids(ok("adviser", "candidates?limit=100"));
        List<UUID> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = ok("adviser", "candidates?limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            paged.addAll(ids(page));
            JsonNode next = page.get("next");
            cursor = next == null || next.isNull() ? "" : next.getStringValue();
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    @Requirement({"MAT-38", "REP-02"})
    void theReadyPoolIsNumbersByRegionAndOccupationWithoutSmallOnes() {
        for (int i = 0; i < 4; i++) {
            imports.of(
                    who("adviser").actor(),
                    aProfile().wants(PlacementPurpose.JOB).worked("glazier"));
        }
        for (int i = 0; i < 6; i++) {
            imports.of(
                    who("adviser").actor(),
                    aProfile().wants(PlacementPurpose.JOB).worked("welder"));
        }
        deliver();
        JsonNode pool = ok("adviser", "ready-pool");
        assertThat(pool.get("smallest").getIntValue()).isEqualTo(5);
        assertThat(ready(pool, "welder")).isGreaterThanOrEqualTo(6);
        assertThat(ready(pool, "glazier")).as("too few to say").isZero();
    }

    /** 0 where the number is hidden. */
    private static int ready(JsonNode pool, String occupation) {
        return rows(pool.get("regions")).stream()
                .flatMap(region -> rows(region.get("occupations")).stream())
                .filter(row -> row.get("code").getStringValue().equals(occupation))
                .map(row -> row.get("ready"))
                .filter(count -> count != null && count.isNumber())
                .mapToInt(JsonNode::getIntValue)
                .sum();
    }

    @Test
    @Requirement("MAT-24")
    void aFilterThatIsNoneIsRefusedByName() {
        Api.Answer answer = api.get(who("adviser"), "/api/v1/search/candidates?tag=no-such-task");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("INVALID_INPUT", "tag");
    }

    private static ProfileBuilder person(String task) {
        return aProfile().wants(PlacementPurpose.JOB).tasks(task);
    }

    private static String query(String words) {
        return "query=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Set<UUID> places(String asked) {
        return Set.copyOf(ids(ok("adviser", "practice-places?limit=100&" + asked)));
    }

    private Set<UUID> candidates(String asked) {
        return Set.copyOf(ids(ok("adviser", "candidates?limit=100&" + asked)));
    }

    private JsonNode ok(String who, String path) {
        Api.Answer answer = api.get(who(who), "/api/v1/search/" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<UUID> ids(JsonNode answer) {
        return rows(answer.get("items")).stream()
                .map(row -> UUID.fromString(row.get("id").getStringValue()))
                .toList();
    }

    private static JsonNode row(JsonNode answer, UUID id) {
        return rows(answer.get("items")).stream()
                .filter(row -> row.get("id").getStringValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode answer, String facet, String value) {
        return rows(answer.get("facets")).stream()
                .filter(one -> one.get("code").getStringValue().equals(facet))
                .flatMap(one -> rows(one.get("values")).stream())
                .filter(one -> one.get("value").getStringValue().equals(value))
                .mapToInt(one -> one.get("count").getIntValue())
                .sum();
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false).toList();
    }

    private UUID published(String need) {
        String body = "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":2,\"need\":" + need + "}}";
        Api.Answer draft = api.post(who("manager"), "/api/v1/employer/practice-places", body);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(who("manager"), "/api/v1/employer/practice-places/" + draft.id() + "/submission", "");
        Api.Answer approved = api.post(who("market"), "/api/v1/practice-places/" + draft.id() + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return draft.id();
    }

    private void deliver() {
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }

    private Callers.Caller who(String name) {
        return Objects.requireNonNull(people.get(name));
    }
}
