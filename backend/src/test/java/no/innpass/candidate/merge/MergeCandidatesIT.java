package no.innpass.candidate.merge;

import static no.innpass.candidate.merge.Doubles.EARLY;
import static no.innpass.candidate.merge.Doubles.LATE;
import static no.innpass.candidate.merge.Doubles.path;
import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateMerged;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.profile.Section;
import no.innpass.fixtures.Journey;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.shared.LanguageLevel;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, over HTTP. */
@MicronautTest(transactional = false)
@Requirement("CAN-27")
class MergeCandidatesIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Doubles doubles;

    @Inject
    Journey journey;

    @Inject
    Candidates candidates;

    @Inject
    Outbox outbox;

    @Inject
    LinkEntries link;

    @Inject
    Tables tables;

    @Test
    void theDoubleIsShownComparedMergedAndBothHistoriesStandUnderOneRecord() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(
                adviser, "Mina Moe", EARLY, aProfile().tasks("bake").speaks(LanguageLevel.A2));
        UUID other = doubles.record(
                adviser, "Mina Moe", LATE, aProfile().tasks("cook-meals").speaks(LanguageLevel.B1));
        long number = candidates.find(other).orElseThrow().number();

        JsonNode found = api.get(adviser, path(one) + "/doubles").body();
        assertThat(found.size()).isOne();
        assertThat(found.get(0).get("candidateId").getStringValue()).isEqualTo(other.toString());

        Api.Answer comparison = api.get(adviser, path(one) + "/doubles/" + other);
        assertThat(comparison.status()).as(comparison.text()).isEqualTo(200);
        assertThat(comparison.etag()).isEqualTo("\"" + doubles.version(one) + "\"");
        assertThat(comparison.body().get("obstacles").size()).isZero();
        assertThat(comparison.body().get("givesWay").size())
                .as("the older level")
                .isOne();
        assertThat(comparison.body().get("endingConsents").size())
                .as("one yes of two")
                .isOne();

        Api.Answer merged = doubles.merge(adviser, one, other);
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        JsonNode profile = api.get(adviser, path(one) + "/resource-profile").body();
        assertThat(profile.get("skills").get("resources").size()).isEqualTo(2);
        JsonNode levels = profile.get("norwegian").get("levels");
        assertThat(levels.size()).isOne();
        assertThat(levels.get(0).get("level").getStringValue()).isEqualTo("B1");
        assertThat(levels.get(0).get("fact").get("statedOn").getStringValue()).isEqualTo(LATE.toString());

        JsonNode history = api.get(adviser, path(one) + "/merges").body();
        assertThat(history.size()).isOne();
        assertThat(history.get(0).get("number").getLongValue()).isEqualTo(number);
        assertThat(history.get(0).get("mergedBy").getStringValue())
                .isEqualTo(adviser.actor().displayName());
        assertThat(history.get(0).get("reason").getStringValue()).startsWith("Samme person");
        JsonNode gaveWay = history.get(0).get("gaveWayHere").get("norwegian").get("levels");
        assertThat(gaveWay.get(0).get("level").getStringValue()).isEqualTo("A2");
        assertThat(gaveWay.get(0).get("fact").get("source").getStringValue()).isEqualTo("REGISTER");
        assertThat(api.get(adviser, path(one) + "/doubles").body().size()).isZero();
        assertThat(api.get(adviser, "/api/v1/candidates?query=Mina").text()).doesNotContain(other.toString());
    }

    @Test
    void theOldIdLeadsOnForThoseWhoMayAndIsNobodyForOthers() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID first = doubles.record(adviser, "Lea Lund", EARLY, aProfile());
        UUID second = doubles.record(adviser, "Lea Lund", EARLY, aProfile());
        UUID last = doubles.record(adviser, "Lea Lund", EARLY, aProfile());
        assertThat(doubles.merge(adviser, second, first).status()).isEqualTo(200);
        assertThat(doubles.merge(adviser, last, second).status()).isEqualTo(200);

        for (UUID gone : List.of(first, second)) {
            Api.Answer led = api.get(adviser, path(gone));
            assertThat(led.status()).isEqualTo(404);
            assertThat(led.text("code")).isEqualTo("MERGED");
            assertThat(led.body().get("parameters").get("candidateId").getStringValue())
                    .isEqualTo(last.toString());
            Api.Answer nobody = api.get(elsewhere, path(new UUID(7, 7)));
            Api.Answer hidden = api.get(elsewhere, path(gone));
            assertThat(hidden.status()).isEqualTo(nobody.status());
            assertThat(hidden.text("code")).isEqualTo(nobody.text("code"));
        }
        assertThat(api.get(adviser, path(last) + "/merges").body().size()).isEqualTo(2);
        String lea = "{\"name\":\"lea lund\",\"readiness\":\"READY\"}";
        assertThat(api.post(adviser, "/api/v1/candidates/doubles", lea).body().size())
                .isOne();
    }

    @Test
    @Requirement("INTG-02")
    void bothLoginsLeadToTheOneRecordAndWhoLookedAtEitherIsTold() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller curious = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Ida Ek", EARLY, aProfile().tasks("bake"));
        UUID other = doubles.record(adviser, "Ida Ek", LATE, aProfile());
        Callers.Caller here = callers.candidate(one);
        Callers.Caller there = callers.candidate(other);
        api.get(curious, path(other));
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);
        link.linkAll();

        for (Callers.Caller self : List.of(here, there)) {
            assertThat(api.get(self, "/api/v1/me").id()).isEqualTo(one);
            String looks = api.get(self, "/api/v1/me/access-log").text();
            assertThat(looks).contains(curious.actor().displayName(), "AVOID_DOUBLES");
            String held = api.get(self, "/api/v1/me/data").text();
            assertThat(held)
                    .contains("candidate_merge", adviser.actor().loginId().toString());
        }
        assertThat(tables.count("select count(*) from audit_entry where operation = 'MERGE_CANDIDATES' and object = '"
                        + one + "' and people @> array['" + other + "'::uuid]"))
                .isOne();
        assertThat(api.get(adviser, path(one) + "/login").body().get("linkedAt"))
                .isNotNull();
    }

    @Test
    @Requirement("PRI-05")
    void theNarrowerConsentHolds() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Eva Eng", EARLY, aProfile());
        UUID other = doubles.record(adviser, "Eva Eng", LATE, aProfile());
        Callers.Caller there = callers.candidate(other);
        String card =
                api.get(there, "/api/v1/me/consents").body().get(0).get("id").getStringValue();
        Journey.ok(api.post(there, "/api/v1/me/consents/" + card + "/withdrawal", "{}"));
        assertThat(candidates.forIndex(List.of(one)).getFirst().visibility().anonymousCard())
                .isTrue();

        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);

        assertThat(candidates.forIndex(List.of(one)).getFirst().visibility().anonymousCard())
                .isFalse();
        JsonNode consents = api.get(adviser, path(one) + "/consents").body();
        List<String> states = new ArrayList<>();
        consents.values().forEach(consent -> states.add(consent.get("state").getStringValue()));
        assertThat(states).containsExactlyInAnyOrder("WITHDRAWN", "EXPIRED");
    }

    @Test
    void anotherOfficesDoubleShowsWhomToCallAndCanNeitherBeComparedNorMerged() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID own = doubles.record(adviser, "Siv Sand", EARLY, aProfile());
        UUID foreign = doubles.record(elsewhere, "Siv Sand", EARLY, aProfile());

        Api.Answer shown = api.get(adviser, path(own) + "/doubles");
        assertThat(shown.text())
                .contains(elsewhere.actor().displayName())
                .doesNotContain(foreign.toString(), "Siv Sand");
        assertThat(api.get(adviser, path(own) + "/doubles/" + foreign).status()).isEqualTo(404);
        assertThat(doubles.merge(adviser, own, foreign).status()).isEqualTo(404);
        assertThat(doubles.merge(adviser, foreign, own).status()).isEqualTo(404);
        assertThat(doubles.merge(callers.staff(Role.OFFICE_LEADER), own, foreign)
                        .status())
                .isEqualTo(403);
        assertThat(doubles.merge(adviser, own, own).text("code")).isEqualTo("SAME_RECORD");
        assertThat(candidates.find(foreign)).isPresent();
    }

    @Test
    void itIsDoneOnTheVersionsThatWereComparedOnceAndAgainTheSame() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Una Ulv", EARLY, aProfile());
        UUID other = doubles.record(adviser, "Una Ulv", EARLY, aProfile());
        long version = doubles.version(one);
        long otherVersion = doubles.version(other);

        assertThat(doubles.merge(adviser, one, version + 1, other, otherVersion).text("code"))
                .isEqualTo("CONFLICT");
        assertThat(doubles.merge(adviser, one, version, other, otherVersion + 1).text("code"))
                .isEqualTo("CONFLICT");
        assertThat(api.put(adviser, path(one) + "/merges/" + other, "{\"mergedVersion\": 1, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(428);
        assertThat(api.put(
                                adviser,
                                path(one) + "/merges/" + other,
                                "{\"mergedVersion\": 1, \"reason\": \" \"}",
                                "If-Match",
                                "\"1\"")
                        .pointers())
                .containsExactly("/reason");
        Api.Answer first = doubles.merge(adviser, one, version, other, otherVersion);
        Api.Answer again = doubles.merge(adviser, one, version, other, otherVersion);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void ofTwoWhoMergeTheSameTwoInBothDirectionsOneIsRefused() throws Exception {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Pia Par", EARLY, aProfile().tasks("bake"));
        UUID other = doubles.record(adviser, "Pia Par", EARLY, aProfile().tasks("cook-meals"));
        long version = doubles.version(one);
        long otherVersion = doubles.version(other);
        List<Callable<Api.Answer>> racers = List.of(
                () -> doubles.merge(adviser, one, version, other, otherVersion),
                () -> doubles.merge(adviser, other, otherVersion, one, version));
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Api.Answer> racer : both.invokeAll(racers)) {
                statuses.add(racer.get().status());
            }
        }
        assertThat(statuses).contains(200).containsAnyOf(404, 409);
        assertThat(candidates.find(List.of(one, other))).hasSize(1);
    }

    @Test
    void twoOnTheWayToOnePlaceExcludeEachOther() {
        Journey.Firm firm = journey.firm(5);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Tor Tind", EARLY, aProfile().tasks("bake"));
        UUID other = doubles.record(adviser, "Tor Tind", EARLY, aProfile().tasks("bake"));
        Journey.Traveller first = journey.suggested(firm, adviser, one);
        journey.suggested(firm, adviser, other);

        assertThat(api.get(adviser, path(one) + "/doubles/" + other)
                        .body()
                        .get("obstacles")
                        .get(0)
                        .getStringValue())
                .isEqualTo("SAME_PLACE");
        Api.Answer refused = doubles.merge(adviser, one, other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("MERGE_REFUSED");
        assertThat(refused.text()).contains("samme plass");

        Journey.ok(api.post(adviser, Journey.introduction(first) + "/withdraw", "{\"reason\": \"BETTER_KNOWLEDGE\"}"));
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);
        assertThat(api.get(adviser, "/api/v1/introductions?candidateId=" + one)
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void anAskedDeletionIsAnsweredFirst() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Nora Nes", EARLY, aProfile());
        UUID other = doubles.record(adviser, "Nora Nes", EARLY, aProfile());
        api.post(callers.candidate(other), "/api/v1/me/deletion-requests", "{}");
        assertThat(doubles.merge(adviser, one, other).text()).contains("MERGE_REFUSED", "DELETION_ASKED");
    }

    @Test
    @Requirement("PRI-19")
    void aProtectedIdentityOfEitherProtectsAndOnlyWhoHandlesBothMayMerge() {
        Callers.Caller named = callers.staff(Role.ADVISER);
        Callers.Caller colleague = callers.staff(Role.ADVISER);
        UUID one = doubles.record(named, "Kim Krokstad", EARLY, aProfile().tasks("bake"));
        UUID foreign = doubles.record(colleague, "Kim Krokstad", EARLY, aProfile());
        UUID hidden = doubles.record(named, "Kim Krokstad", EARLY, aProfile());
        Api.Answer protectedNow = api.put(
                named,
                path(hidden) + "/protection",
                "{\"protectedIdentity\": true}",
                "If-Match",
                "\"" + doubles.version(hidden) + "\"");
        assertThat(protectedNow.status()).isEqualTo(204);

        assertThat(api.get(colleague, path(one) + "/doubles").text()).doesNotContain(hidden.toString());
        assertThat(doubles.merge(colleague, one, hidden).status()).isEqualTo(404);
        assertThat(doubles.merge(named, foreign, hidden).text()).contains("PROTECTED");
        assertThat(doubles.merge(named, one, hidden).status()).isEqualTo(200);

        assertThat(api.get(named, path(one)).body().get("protectedIdentity").getBooleanValue())
                .isTrue();
        assertThat(api.get(colleague, path(one)).text("code")).isEqualTo("NOT_FOUND");
        assertThat(api.get(colleague, path(hidden)).text("code")).isEqualTo("NOT_FOUND");
        assertThat(candidates.forIndex(List.of(one, hidden))).isEmpty();
    }

    @Test
    void packedFactsAndIndexLetGoOfTheOldRecordAndTakeTheNewFacts() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Bo Berg", EARLY, aProfile());
        UUID other = doubles.record(adviser, "Bo Berg", EARLY, aProfile().tasks("bake"));
        Position before = outbox.horizon();
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);

        assertThat(candidates.facts(List.of(other))).isEmpty();
        assertThat(candidates.forIndex(List.of(other))).isEmpty();
        assertThat(candidates.facts(List.of(one)).get(one).done().size()).isOne();
        assertThat(outbox.after(before, 50))
                .anyMatch(event ->
                        event.is(CandidateMerged.class) && event.subject().equals(other));
    }

    @Test
    @Requirement("INTG-03")
    void theFileOfTheOtherSideBroughtInAgainMakesNoNewDouble() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<Section> sections = aProfile().tasks("bake").sections();
        UUID one =
                doubles.record(adviser, "again-1", "Jo Jord", EARLY, aProfile().sections());
        UUID other = doubles.record(adviser, "again-2", "Jo Jord", EARLY, sections);
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);
        long version = doubles.version(one);

        assertThat(doubles.record(adviser, "again-2", "Jo Jord", EARLY, sections))
                .isEqualTo(one);
        assertThat(doubles.version(one)).isEqualTo(version);
    }

    @Test
    void theSectionCanBeEditedAfterwardsOnTheVersionThatIsShown() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(
                adviser, "Åse Ås", EARLY, aProfile().tasks("bake").vetoes("bake"));
        UUID other = doubles.record(adviser, "Åse Ås", LATE, aProfile().tasks("cook-meals"));
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);
        JsonNode skills =
                api.get(adviser, path(one) + "/resource-profile").body().get("skills");
        long version = skills.get("mark").get("version").getLongValue();
        Api.Answer saved = api.put(
                adviser,
                path(one) + "/resource-profile/skills",
                "{\"state\": \"VALUE\", \"resources\": [{\"kind\": \"TASK\", \"concept\": \"bake\"}]}",
                "If-Match",
                "\"" + version + "\"");
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }
}
