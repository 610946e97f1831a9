package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.geography.Areas;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.reach.WithinReach;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.Ability;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list "within reach" over HTTP: all who belong and nobody else, from both sides, on a real database and index (MAT-20). */
@MicronautTest(transactional = false)
class ReachListIT implements OnPostgres {
    private static final String PLACES = "/api/v1/practice-places/";
    private static final String NEED = """
            {"title":"Plass %d","tasks":[{"task":"%s","share":60,"trainable":%s},{"task":"clean-kitchen","share":40}],
             "language":{"state":"VALUE","demands":[{"skill":"SPEAKING","level":"%s","kind":"%s","tags":["PLACEMENT"]}]},
             "functions":{"state":"VALUE","demands":[{"attribute":"LIFT","demand":"%s"}]},
             "hours":{"stretches":[{"day":"MONDAY","from":540,"to":900},{"day":"TUESDAY","from":540,"to":900}]},
             "purposes":{"main":"%s"},"job":{"prospect":"%s","contracts":[{"type":"ON_CALL"}]}}""";

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
    PracticePlaces places;

    @Inject
    Areas areas;

    @Inject
    Rankings rankings;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> people = new HashMap<>();
    private final Set<UUID> everybody = new LinkedHashSet<>();
    private final Set<UUID> everywhere = new LinkedHashSet<>();
    private UUID workplace = new UUID(0, 0);

    @BeforeAll
    void aTown() {
        Random random = new Random(20);
        people.put("market", callers.staff(Role.MARKET_CONTACT));
        people.put("adviser", callers.staff(Role.ADVISER));
        workplace =
                firms.workplace("Prøvehuset (oppdiktet)", who("market").actor().personId());
        people.put("manager", callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace));
        for (int i = 0; i < 12; i++) {
            everywhere.add(published(NEED.formatted(
                    i,
                    one(random, "bake", "cook-meals", "drive-forklift"),
                    random.nextBoolean(),
                    one(random, "A1", "A2", "B1", "B2"),
                    one(random, "WISHED", "FORMAL_DISPENSABLE"),
                    one(random, "ASK", "DEMANDED"),
                    one(random, "JOB", "LANGUAGE"),
                    one(random, "NONE", "POSSIBLE", "INTENDED"))));
        }
        for (int i = 0; i < 40; i++) {
            everybody.add(imports.of(who("adviser").actor(), person(random)));
        }
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private ProfileBuilder person(Random random) {
        ProfileBuilder profile = random.nextBoolean()
                ? aProfile().wants(PlacementPurpose.JOB)
                : aProfile().wants(PlacementPurpose.LANGUAGE, PlacementPurpose.JOB);
        profile = profile.tasks(one(random, "bake", "drive-forklift", "clean-kitchen"))
                .speaks(LanguageLevel.values()[random.nextInt(4)])
                .free(one(random, "1:09-15;2:09-15", "6:09-12"), null);
        if (random.nextInt(3) == 0) {
            profile = profile.ability(FunctionalAttribute.LIFT, random.nextBoolean() ? Ability.CANNOT : Ability.CAN);
        }
        if (random.nextInt(4) == 0) {
            profile = profile.vetoes("clean-kitchen");
        }
        if (random.nextBoolean()) {
            String town = one(random, "0301", "5501", "3403");
            profile = profile.lives(areas.centreOf(town).orElseThrow().number(), TravelMeans.CAR, 60);
        }
        return profile;
    }

    @Test
    @Requirement("MAT-20")
    void aCandidatesListHoldsEveryPlaceThatTwoClosingsBringInAndNoOther() {
        int all = 0;
        int closedGaps = 0;
        for (UUID candidate : everybody) {
            List<UUID> expected = expected(Set.of(candidate), everywhere, MatchScore::place);
            String path = "/api/v1/candidates/" + candidate + "/matches?list=REACH&limit=";
            JsonNode answer = get(who("adviser"), path + 100);
            assertThat(ids(answer, "placeId")).isEqualTo(expected);
            assertThat(answer.get("fullCount").getIntValue()
                            + answer.get("thinCount").getIntValue())
                    .isEqualTo(expected.size());
            assertThat(answer.get("refreshed").getBooleanValue()).isFalse();
            JsonNode first = get(who("adviser"), path + 2);
            assertThat(ids(first, "placeId"))
                    .isEqualTo(expected.stream().limit(2).toList());
            assertThat(first.get("fullCount")).isEqualTo(answer.get("fullCount"));
            all += expected.size();
            closedGaps += assertNamed(answer);
            assertThat(mine(candidate)).isEqualTo(expected);
        }
        assertThat(all).as("the town has pairs within reach").isGreaterThan(40);
        assertThat(closedGaps).as("also such that a gap alone holds back").isPositive();
    }

    @Test
    @Requirement({"MAT-01", "MAT-20"})
    void aPlacesListHoldsEveryCandidateThatTwoClosingsBringInAndNoOther() {
        for (UUID place : everywhere) {
            List<UUID> expected = expected(everybody, Set.of(place), MatchScore::candidate);
            JsonNode answer = get(who("adviser"), PLACES + place + "/matches?list=REACH&limit=100");
            assertThat(ids(answer, "candidateId")).isEqualTo(expected);
            assertThat(answer.get("fullCount").getIntValue()
                            + answer.get("thinCount").getIntValue())
                    .isEqualTo(expected.size());
            assertNamed(answer);
        }
    }

    @Test
    @Requirement({"MAT-20", "PRI-02", "PRI-07"})
    void aNamelessCardTellsOfItsOwnLinesOnly() {
        Callers.Caller stranger = callers.staff(Role.ADVISER, callers.otherOffice());
        for (UUID place : everywhere) {
            Api.Answer answer = api.get(stranger, PLACES + place + "/matches?list=REACH&limit=100");
            assertThat(answer.text()).doesNotContain("CAPABILITY", "FUNCTION_CONFLICT", "\"criterion\":\"TRAVEL\"");
            answer.body().get("full").values().forEach(row -> {
                assertThat(row.get("shownAfter")).isNull();
                assertThat(row.get("closings").size()).isLessThanOrEqualTo(2);
            });
        }
    }

    @Test
    @Requirement("MAT-19")
    void anEmptyListSaysWhyInCountsAndWhatWouldHelp() {
        int empty = 0;
        for (UUID candidate : everybody) {
            JsonNode answer = get(who("adviser"), "/api/v1/candidates/" + candidate + "/matches?limit=100");
            JsonNode why = answer.get("whyEmpty");
            if (answer.get("fullCount").getIntValue() > 0) {
                assertThat(why).isNull();
            } else {
                assertCounts(why, explanations(Set.of(candidate), everywhere));
                assertThat(get(callers.candidate(candidate), "/api/v1/me/places")
                                .get("whyEmpty"))
                        .isEqualTo(why);
                empty++;
            }
        }
        for (UUID place : everywhere) {
            JsonNode answer = get(who("adviser"), PLACES + place + "/matches?limit=100");
            if (answer.get("fullCount").getIntValue() == 0) {
                assertCounts(answer.get("whyEmpty"), explanations(everybody, Set.of(place)));
            }
        }
        assertThat(empty).as("somebody has an empty list").isPositive();
    }

    @Test
    @Requirement({"MAT-13", "MAT-19", "MAT-20"})
    void whoseNorwegianIsBelowA2GetsSomeListOrAStepBefore() {
        for (UUID candidate : everybody) {
            String path = "/api/v1/candidates/" + candidate + "/matches?limit=100";
            JsonNode ordinary = get(who("adviser"), path);
            JsonNode reach = get(who("adviser"), path + "&list=REACH");
            boolean some = !rows(ordinary).isEmpty() || !rows(reach).isEmpty();
            if (!some) {
                assertThat(ordinary.get("whyEmpty").get("routes").size()).isPositive();
            }
        }
    }

    /** Each count again, by going through all pairs. */
    private static void assertCounts(JsonNode why, List<Explanation> pairs) {
        assertThat(why.get("looked").getIntValue()).isEqualTo(pairs.size());
        Map<String, Integer> gates = new HashMap<>();
        Map<String, Integer> conditions = new HashMap<>();
        int below = 0;
        int thin = 0;
        int within = 0;
        for (Explanation pair : pairs) {
            pair.gates().keySet().forEach(gate -> gates.merge(gate.name(), 1, Integer::sum));
            if (pair.gates().isEmpty()) {
                pair.conditions().keySet().forEach(code -> conditions.merge(code.name(), 1, Integer::sum));
                boolean known = pair.score().points().basis(50) == no.innpass.matching.Basis.FULL;
                below += pair.conditions().isEmpty() && known ? 1 : 0;
                thin += pair.conditions().isEmpty() && !known ? 1 : 0;
            }
            within += WithinReach.of(pair, MatchSettings.DEFAULT, true).isPresent() ? 1 : 0;
        }
        assertThat(counts(why.get("gates"))).isEqualTo(gates);
        assertThat(counts(why.get("conditions"))).isEqualTo(conditions);
        assertThat(why.get("belowMinimum").getIntValue()).isEqualTo(below);
        assertThat(why.get("littleKnown").getIntValue()).isEqualTo(thin);
        assertThat(why.get("withinReach").getIntValue()).isEqualTo(within);
        assertThat(why.get("helps").size() > 0).isEqualTo(within > 0);
        assertThat(why.get("routes").size()).isPositive();
    }

    private static Map<String, Integer> counts(JsonNode counts) {
        Map<String, Integer> all = new HashMap<>();
        counts.values()
                .forEach(count -> all.put(
                        count.get("code").getStringValue(), count.get("count").getIntValue()));
        return all;
    }

    private List<Explanation> explanations(Set<UUID> of, Set<UUID> with) {
        List<Explanation> all = new ArrayList<>();
        candidates
                .facts(of)
                .values()
                .forEach(candidate -> places.facts(with)
                        .values()
                        .forEach(place -> all.add(rankings.now().explain(candidate, place))));
        return all;
    }

    /** Within reach by the facts in the database and the pure rule, in the order of the list. */
    private List<UUID> expected(Set<UUID> of, Set<UUID> with, java.util.function.Function<MatchScore, UUID> other) {
        List<MatchScore> scores = new ArrayList<>();
        candidates
                .facts(of)
                .values()
                .forEach(candidate -> places.facts(with).values().forEach(place -> {
                    Explanation explanation = rankings.now().explain(candidate, place);
                    WithinReach.of(explanation, MatchSettings.DEFAULT, true)
                            .ifPresent(closings -> scores.add(explanation.score()));
                }));
        return scores.stream().sorted(MatchScore.BY_SCORE).map(other).toList();
    }

    /** @return how many rows have no condition */
    private static int assertNamed(JsonNode answer) {
        int gapsAlone = 0;
        for (JsonNode row : rows(answer)) {
            assertThat(row.get("closings").size()).isBetween(1, 2);
            for (JsonNode closing : row.get("closings").values()) {
                assertThat(closing.get("ways").size()).isPositive();
            }
            if (row.get("basis").getStringValue().equals("FULL")) {
                assertThat(row.get("shownAfter").getIntValue()).isGreaterThanOrEqualTo(40);
            }
            gapsAlone += row.get("conditions").size() == 0 ? 1 : 0;
        }
        return gapsAlone;
    }

    private List<UUID> mine(UUID candidate) {
        List<UUID> ids = new ArrayList<>();
        get(callers.candidate(candidate), "/api/v1/me/places?list=REACH&limit=100")
                .get("places")
                .values()
                .forEach(row -> {
                    assertThat(row.get("closings").size()).isBetween(1, 2);
                    ids.add(UUID.fromString(row.get("placeId").getStringValue()));
                });
        return ids;
    }

    private static List<JsonNode> rows(JsonNode answer) {
        List<JsonNode> rows = new ArrayList<>();
        List.of("full", "thin").forEach(list -> answer.get(list).values().forEach(rows::add));
        return rows;
    }

    private static List<UUID> ids(JsonNode answer, String id) {
        return rows(answer).stream()
                .map(row -> UUID.fromString(row.get(id).getStringValue()))
                .toList();
    }

    private JsonNode get(Callers.Caller who, String path) {
        Api.Answer answer = api.get(who, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
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

    private Callers.Caller who(String name) {
        return Objects.requireNonNull(people.get(name));
    }
}
