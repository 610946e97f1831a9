package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.geography.Areas;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Ranking;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Filter;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.Ability;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ranked lists over HTTP, on a real database and a real index. */
@MicronautTest(transactional = false)
class MatchListsIT implements OnPostgres {
    private static final String PLACES = "/api/v1/practice-places/";
    private static final String BAKERY = """
            {"title":"Praksis i bakeri","tasks":[{"task":"bake","share":60,"trainable":true},{"task":"clean-kitchen","share":40}],
             "language":{"state":"VALUE","demands":[{"skill":"SPEAKING","level":"A2","kind":"WISHED","tags":["PLACEMENT"]}]},
             "functions":{"state":"VALUE","demands":[{"attribute":"LIFT","demand":"ASK"}]},
             "hours":{"stretches":[{"day":"MONDAY","from":540,"to":900},{"day":"TUESDAY","from":540,"to":900}]},
             "purposes":{"main":"JOB","further":["LANGUAGE"]},"job":{"prospect":"POSSIBLE","contracts":[{"type":"ON_CALL"}]}}""";

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
    AnonymousCards cards;

    @Inject
    Areas areas;

    @Inject
    PracticePlaces places;

    @Inject
    Rankings rankings;

    @Inject
    MatchIndex index;

    @Inject
    Outbox outbox;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> people = new HashMap<>();
    private UUID workplace = new UUID(0, 0);
    private UUID bakery = new UUID(0, 0);

    @BeforeAll
    void aBakeryAndTwentyPeople() {
        people.put("market", callers.staff(Role.MARKET_CONTACT));
        people.put("adviser", callers.staff(Role.ADVISER));
        workplace = firms.workplace(
                "Nordlys Bakeri (oppdiktet)", who("market").actor().personId());
        people.put("manager", callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace));
        bakery = published(BAKERY);
        for (int i = 0; i < 20; i++) {
            imports.withCard(who("adviser").actor(), person(i));
        }
        deliver();
    }

    @Test
    @Requirement({"MAT-01", "MAT-17"})
    void aPairHasTheSameScoreFromEitherSide() {
        Api.Answer ofPlace = get("adviser", PLACES + bakery + "/matches?limit=100");
        assertThat(ofPlace.body().get("refreshed").getBooleanValue()).isFalse();
        Map<String, String> fromPlace = scores(ofPlace);
        assertThat(fromPlace).isNotEmpty();
        fromPlace.forEach((id, score) -> {
            String candidate = id.substring(0, id.indexOf('~'));
            Api.Answer ofCandidate = get("adviser", "/api/v1/candidates/" + candidate + "/matches?limit=100");
            assertThat(ofCandidate.body().get("refreshed").getBooleanValue())
                    .as("the engine's own number, not one mended afterwards")
                    .isFalse();
            assertThat(scores(ofCandidate)).containsEntry(id, score);
        });
    }

    @Test
    @Requirement({"MAT-18", "MAT-19"})
    void thinlyKnownPairsStandBesideAndNothingBelowTheMinimumIsProposed() {
        String path = PLACES + bakery + "/matches?limit=100";
        int below = get("adviser", path).body().get("belowMinimum").getIntValue();
        UUID unknown = imports.of(who("adviser").actor(), aProfile().wants(PlacementPurpose.JOB));
        UUID poor = imports.of(
                who("adviser").actor(),
                aProfile()
                        .wants(PlacementPurpose.CLARIFY)
                        .tasks("drive-forklift")
                        .speaks(LanguageLevel.BELOW_A1)
                        .free("6:09-12", null));
        deliver();
        JsonNode answer = get("adviser", path).body();
        assertThat(answer.get("belowMinimum").getIntValue()).isEqualTo(below + 1);
        assertThat(ids(answer.get("full"))).noneMatch(id -> id.startsWith(poor.toString()));
        assertThat(ids(answer.get("thin"))).noneMatch(id -> id.startsWith(poor.toString()));
        assertThat(ids(answer.get("full"))).noneMatch(id -> id.startsWith(unknown.toString()));
        assertThat(ids(answer.get("thin"))).anyMatch(id -> id.startsWith(unknown.toString()));
        answer.get("full")
                .values()
                .forEach(row -> assertThat(row.get("shown").getIntValue()).isGreaterThanOrEqualTo(40));
    }

    @Test
    @Requirement("MAT-21")
    void anIndexMadeAnewEqualsTheOneThatFollowedEvents() {
        Random random = new Random(20261121);
        List<UUID> some = new ArrayList<>();
        List<UUID> open = new ArrayList<>(List.of(bakery));
        for (int i = 0; i < 30; i++) {
            some.add(edited(random, some));
            if (i % 10 == 0) {
                open.add(published(BAKERY));
            }
            if (i % 3 == 0) {
                deliver();
            }
        }
        Api.Answer closed = api.post(who("market"), PLACES + open.getLast() + "/closure", "{\"reason\":\"WITHDRAWN\"}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        deliver();
        List<EngineAnswer> followed = answers(some, open);
        index.rebuild(outbox.horizon());
        assertThat(answers(some, open)).isEqualTo(followed);
        assertThat(followed).anyMatch(answer -> answer.fullCount() + answer.thinCount() > 5);
    }

    /** Somebody new, or a change of somebody: other facts, withdrawn, ready later. */
    private UUID edited(Random random, List<UUID> some) {
        ProfileBuilder profile = person(random.nextInt(20));
        if (random.nextBoolean() || some.isEmpty()) {
            return imports.of(who("adviser").actor(), profile);
        }
        UUID one = some.get(random.nextInt(some.size()));
        switch (random.nextInt(3)) {
            case 0 -> candidates.setReadiness(one, Readiness.WITHDRAWN, null);
            case 1 -> candidates.setReadiness(one, Readiness.READY_FROM, LocalDate.of(2027, 1, 1 + random.nextInt(28)));
            default -> candidates.acceptNoJob(one, random.nextBoolean());
        }
        return one;
    }

    /** What the engine itself says, before anything is read anew from the database. */
    private List<EngineAnswer> answers(List<UUID> people, List<UUID> open) {
        List<EngineAnswer> answers = new ArrayList<>();
        Ranking ranking = rankings.now();
        Seen all = new Seen(Filter.ALWAYS, Filter.ALWAYS);
        for (ListKind kind : ListKind.values()) {
            places.facts(open)
                    .values()
                    .forEach(place -> answers.add(index.candidates()
                            .top(RankPairs.query(ranking.forPlace(place), all, kind, 1_000, MatchSettings.DEFAULT))));
            candidates
                    .facts(people)
                    .values()
                    .forEach(one -> answers.add(index.places()
                            .top(RankPairs.query(
                                    List.of(ranking.forCandidate(one)), all, kind, 1_000, MatchSettings.DEFAULT))));
        }
        return answers;
    }

    @Test
    @Requirement("MAT-21")
    void aFactThatChangedAfterTheSearchIsTakenInAndSaid() {
        UUID leaver = imports.of(who("adviser").actor(), person(0));
        deliver();
        String path = PLACES + bakery + "/matches?limit=100";
        assertThat(get("adviser", path).text()).contains(leaver.toString()).contains("\"refreshed\":false");

        candidates.setReadiness(leaver, Readiness.WITHDRAWN, null);

        Api.Answer answer = get("adviser", path);
        assertThat(answer.body().get("refreshed").getBooleanValue()).isTrue();
        assertThat(answer.text()).doesNotContain(leaver.toString());
        deliver();
        assertThat(get("adviser", path).body().get("refreshed").getBooleanValue())
                .isFalse();
    }

    @Test
    @Requirement({"MAT-05", "PRI-02"})
    void whomTheCallerMayNotSeeIsNoHitAndOthersSeeNamelessCards() {
        String path = PLACES + bakery + "/matches?limit=100";
        Callers.Caller otherAdviser = callers.staff(Role.ADVISER, callers.otherOffice());
        Api.Answer nameless = api.get(otherAdviser, path);
        assertThat(nameless.text()).contains("Kandidat ").doesNotContain("Test ref-", "CAPABILITY", "\"TRAVEL\"");
        assertThat(get("adviser", path).text()).contains("Test ref-", "CAPABILITY");
        Callers.Caller otherMarket = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        Api.Answer otherRegion = api.get(otherMarket, path);
        assertThat(otherRegion.body().get("full").size()).isZero();
        String candidate =
                ids(get("adviser", path).body().get("full")).getFirst().substring(0, 36);
        assertThat(api.get(otherAdviser, "/api/v1/candidates/" + candidate + "/matches")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsRankedForNobody() {
        Api.Answer draft = api.post(who("manager"), "/api/v1/employer/practice-places", body(BAKERY));
        Api.Answer refused = get("adviser", PLACES + draft.id() + "/matches");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("NOT_LISTED");
        assertThat(get("adviser", PLACES + new UUID(7, 7) + "/matches").status())
                .isEqualTo(404);
        assertThat(get("adviser", PLACES + bakery + "/matches?limit=0").status())
                .isEqualTo(400);
        assertThat(get("adviser", PLACES + bakery + "/matches?list=SOME").status())
                .isEqualTo(400);
    }

    @Test
    @Requirement({"MAT-17", "PRI-09"})
    void theCandidateSeesWordsAndNoNumber() {
        UUID self = imports.of(who("adviser").actor(), person(0));
        deliver();
        Api.Answer mine = api.get(callers.candidate(self), "/api/v1/me/places");
        assertThat(mine.status()).as(mine.text()).isEqualTo(200);
        assertThat(mine.text()).contains("Praksis i bakeri", "TASK_DONE", "FITS_WELL");
        assertThat(mine.text()).doesNotContain("points", "shown", "grade", "weight", "band");
    }

    @Test
    @Requirement({"MAT-16", "MAT-17", "UXC-07"})
    void theCandidateOpensAPlaceAndSeesTheWayToCloseEachGap() {
        UUID self = imports.of(who("adviser").actor(), person(0));
        deliver();
        Api.Answer page = api.get(callers.candidate(self), "/api/v1/me/places/" + bakery);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.body().get("fit").get("title").getStringValue()).isEqualTo("Praksis i bakeri");
        assertThat(page.body().get("tasks").get(0).get("learntHere").getBooleanValue())
                .isTrue();
        assertThat(page.body().get("hours").size()).isEqualTo(2);
        for (JsonNode gap : page.body().get("fit").get("gaps").values()) {
            assertThat(gap.get("way")).as(page.text()).isNotNull();
        }
        assertThat(page.text()).doesNotContain("points", "shown", "grade", "weight", "band");
        assertThat(api.get(callers.candidate(self), "/api/v1/me/places/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Requirement({"PRI-14", "INT-05", "MAT-17"})
    void theEmployerSeesCardsOfFiveAlikeAndNoNumber() {
        String path = "/api/v1/employer/practice-places/" + bakery + "/resources";
        cards.refresh();
        Api.Answer shown = get("manager", path);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.body().get("cards").size()).isBetween(5, 20);
        assertThat(shown.text())
                .contains("\"tooFew\":false", who("market").actor().displayName())
                .doesNotContain("points", "shown", "score", "Test ref-", "candidateId", "LIFT");
        UUID other = firms.workplace("Konkurrent (oppdiktet)", null);
        Callers.Caller stranger = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.WORKPLACE, other);
        assertThat(api.get(stranger, path).status()).isEqualTo(404);
    }

    @Test
    @Requirement("PRI-01")
    void eachListHasItsReaders() {
        String some = UUID.randomUUID().toString();
        Map<String, List<Role>> readers = Map.of(
                PLACES + bakery + "/matches",
                List.of(Role.ADVISER, Role.OFFICE_LEADER, Role.MARKET_CONTACT, Role.INTAKE),
                "/api/v1/candidates/" + some + "/matches",
                List.of(Role.ADVISER, Role.OFFICE_LEADER),
                "/api/v1/candidates/" + some + "/matches/" + bakery,
                List.of(Role.ADVISER, Role.OFFICE_LEADER),
                "/api/v1/me/places",
                List.of(Role.CANDIDATE),
                "/api/v1/me/places/" + bakery,
                List.of(Role.CANDIDATE),
                "/api/v1/employer/practice-places/" + bakery + "/resources",
                List.of(Role.EMPLOYER_MANAGER));
        for (Role role : Role.values()) {
            Callers.Caller caller = callers.any(role);
            readers.forEach((path, roles) -> {
                boolean denied = api.get(caller, path).status() == 403;
                assertThat(denied).as("%s reads %s", role, path).isEqualTo(!roles.contains(role));
            });
        }
    }

    /** Eight bakers alike, and people who have done something else. */
    private ProfileBuilder person(int i) {
        var profile = aProfile().wants(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE);
        return i < 8
                ? profile.tasks("bake", "clean-kitchen")
                        .speaks(LanguageLevel.B1)
                        .free("1:09-15;2:09-15", null)
                        .ability(FunctionalAttribute.LIFT, Ability.CANNOT)
                        .lives(areas.centreOf("3403").orElseThrow().number(), TravelMeans.CAR, 60)
                : profile.tasks(i % 2 == 0 ? "cook-meals" : "drive-forklift").speaks(LanguageLevel.A2);
    }

    private UUID published(String need) {
        UUID id = api.post(who("manager"), "/api/v1/employer/practice-places", body(need))
                .id();
        api.post(who("manager"), "/api/v1/employer/practice-places/" + id + "/submission", "");
        Api.Answer approved = api.post(who("market"), PLACES + id + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return id;
    }

    private String body(String need) {
        return "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":2,\"need\":" + need + "}}";
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

    private static List<String> ids(JsonNode rows) {
        List<String> ids = new ArrayList<>();
        rows.values().forEach(row -> ids.add(row.get("id").getStringValue()));
        return ids;
    }

    private static Map<String, String> scores(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Map<String, String> scores = new HashMap<>();
        for (String list : List.of("full", "thin")) {
            answer.body()
                    .get(list)
                    .values()
                    .forEach(row -> scores.put(
                            row.get("id").getStringValue(),
                            list
                                    + row.get("shown")
                                    + row.get("bandLow")
                                    + row.get("bandHigh")
                                    + row.get("knownWeight")
                                    + row.get("applicableWeight")));
        }
        return scores;
    }
}
