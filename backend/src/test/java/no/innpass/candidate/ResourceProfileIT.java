package no.innpass.candidate;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static no.innpass.fixtures.ProfileBuilder.skills;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.Authorship;
import no.innpass.candidate.profile.SectionName;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.DataSource;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Facts of a profile over HTTP: states, sources, versions, and the packed record beside them. */
@MicronautTest(transactional = false)
class ResourceProfileIT implements OnPostgres {
    @Inject
    RunJobs jobs;

    @Inject
    Callers callers;

    @Inject
    CandidateApi api;

    @Inject
    CandidateImports imports;

    @Inject
    Firms firms;

    @Inject
    Candidates candidates;

    @Inject
    UpdateResourceProfile update;

    @Inject
    Concepts concepts;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock business;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    JdbcOperations jdbc;

    @Test
    @Requirement("CAN-02")
    void anUntouchedSectionIsNotAskedAndNeverNone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().tasks("bake"));
        JsonNode profile = api.read(api.get(adviser, "/candidates/" + id + "/resource-profile"));

        assertThat(profile.get("education").get("state").getStringValue()).isEqualTo("NOT_ASKED");
        assertThat(profile.get("skills").get("state").getStringValue()).isEqualTo("VALUE");
        assertThat(profile.get("completeness").getIntValue()).isEqualTo(7);
        assertThat(candidates.facts(List.of(id)).get(id).certificates().known()).isFalse();
    }

    @Test
    @Requirement("CAN-02")
    void aSectionWithoutFactsCannotSayValue() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        HttpResponse<String> empty = put(adviser, id, "skills", "{\"state\":\"VALUE\",\"resources\":[]}", 0);
        HttpResponse<String> full = put(
                adviser,
                id,
                "skills",
                "{\"state\":\"NONE\",\"resources\":[{\"kind\":\"TASK\",\"concept\":\"bake\"}]}",
                0);

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("FACTS_DO_NOT_FIT_STATE", "/state");
        assertThat(full.statusCode()).isEqualTo(422);
        assertThatThrownBy(() -> transactions.execute(
                        TransactionDefinition.DEFAULT,
                        status -> jdbc.prepareStatement("""
                                insert into profile_section (candidate_id, section, version, state, source, stated_on, recorded_at)
                                values (?, 'LANGUAGES', 1, 'VALUE', 'ADVISER', '2026-01-01', '2026-01-01')""", insert -> {
                            insert.setObject(1, id);
                            return insert.executeUpdate();
                        })))
                .as("the database says the same at commit")
                .hasStackTraceContaining("has the state VALUE and no facts");
    }

    @Test
    @Requirement("CAN-03")
    void anImportedLevelKeepsRegisterAndDateAndUnverifiedAfterOtherFactsWereEdited() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().speaks(LanguageLevel.A2));
        String both = """
                {"state":"VALUE","levels":[
                  {"skill":"SPEAKING","basis":"ESTIMATED","level":"A2","estimatedBy":"adviser"},
                  {"skill":"READING","basis":"ESTIMATED","level":"A1","fact":{"source":"SCHOOL","statedOn":"2025-05-05"}}]}""";
        HttpResponse<String> first = put(adviser, id, "norwegian", both, 1);
        HttpResponse<String> second =
                put(adviser, id, "norwegian", both.replace("\"level\":\"A1\"", "\"level\":\"B1\""), 2);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"2\"");
        JsonNode levels = api.read(second).get("levels");
        JsonNode imported = levels.get(0).get("fact");
        assertThat(imported.get("source").getStringValue()).isEqualTo("REGISTER");
        assertThat(imported.get("statedOn").getStringValue()).isEqualTo("2024-03-01");
        assertThat(imported.get("verified").getBooleanValue()).isFalse();
        assertThat(levels.get(1).get("fact").get("source").getStringValue()).isEqualTo("SCHOOL");
        assertThat(levels.get(1).get("fact").get("author").getStringValue())
                .isEqualTo(adviser.actor().loginId().toString());
        assertThat(count(
                        "select count(*) from candidate_norwegian where candidate_id = ? and ended_at is not null", id))
                .as("what was changed stays as history")
                .isEqualTo(1);
        assertThat(candidates
                        .listed(adviser.actor(), List.of(id))
                        .get(id)
                        .sources()
                        .norwegian(LanguageSkill.SPEAKING)
                        .orElseThrow())
                .isEqualTo(new FactSource(DataSource.REGISTER, CandidateImports.STATED_ON, false));
    }

    @Test
    @Requirement("CAN-04")
    void aPhraseIsStoredAndLandsInTheCatalogueQueue() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        String phrase = "home cooking for 40 people";
        String body = "{\"state\":\"VALUE\",\"resources\":[{\"kind\":\"INFORMAL\",\"phrase\":\"" + phrase + "\"}]}";

        assertThat(put(adviser, id, "skills", body, 0).statusCode()).isEqualTo(200);
        assertThat(api.get(adviser, "/candidates/" + id + "/resource-profile").body())
                .contains(phrase);
        assertThat(count(
                        "select count(*) from catalogue_queue where phrase = 'home cooking for 40 people' and ?::uuid is not null",
                        id))
                .isEqualTo(1);
        HttpResponse<String> long81 = put(adviser, id, "skills", body.replace(phrase, "x".repeat(81)), 1);
        assertThat(long81.statusCode()).isEqualTo(400);
        assertThat(long81.body()).contains("phrase");
        HttpResponse<String> unknown =
                put(adviser, id, "skills", body.replace("\"phrase\":\"" + phrase, "\"concept\":\"no-such-code"), 1);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("/resources/0/concept", "UNKNOWN_CONCEPT");
    }

    @Test
    @Requirement("INTG-01")
    void aStaleVersionIsRefusedAndNothingChanges() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().tasks("bake"));
        String none = "{\"state\":\"NONE\",\"resources\":[]}";

        assertThat(put(adviser, id, "skills", none, 0).statusCode()).isEqualTo(409);
        assertThat(api.send(adviser, "PUT", "/candidates/" + id + "/resource-profile/skills", none, Map.of())
                        .statusCode())
                .isEqualTo(428);
        assertThat(candidates.facts(List.of(id)).get(id).done().isEmpty()).isFalse();
        assertThat(put(adviser, id, "skills", none, 1).statusCode()).isEqualTo(200);
        assertThat(candidates.facts(List.of(id)).get(id).done().isEmpty()).isTrue();
    }

    @Test
    @Requirement("MAT-21")
    void rowsPackedFactsAndEventStandOrFallTogether() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().tasks("bake"));
        Authorship by = Authorship.ofStaff(adviser.actor().loginId(), business.today());
        CandidateFacts before = candidates.facts(List.of(id)).get(id);
        Position horizon = outbox.horizon();
        assertThatThrownBy(() -> transactions.execute(TransactionDefinition.DEFAULT, status -> {
                    update.update(id, skills("drive-forklift"), 1, by);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(candidates.facts(List.of(id)).get(id)).isEqualTo(before);
        assertThat(outbox.after(horizon, 10)).isEmpty();

        update.update(id, skills("drive-forklift"), 1, by);
        CandidateFacts after = candidates.facts(List.of(id)).get(id);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.done().toArray())
                .containsExactly(concepts.byCode("drive-forklift").orElseThrow().number());
        assertThat(outbox.after(horizon, 10)).anyMatch(event -> event.is(ResourceProfileChanged.class));
        assertThat(candidates.forIndex(List.of(id)).getFirst().facts()).isEqualTo(after);
    }

    @Test
    @Requirement("PRI-07")
    void functionalFactsAreForTheAdviserAndTheCandidateAlone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER);
        UUID id = imports.of(adviser.actor(), aProfile().ability(FunctionalAttribute.LIFT, Ability.CANNOT));
        Callers.Caller self = callers.candidate(id);
        String path = "/candidates/" + id + "/resource-profile";

        assertThat(api.get(adviser, path).body()).contains("CANNOT");
        assertThat(api.get(self, "/me/resource-profile").body()).contains("CANNOT");
        assertThat(api.get(leader, path).body())
                .doesNotContain("CANNOT", "statements")
                .contains("skills");
        assertThat(api.get(callers.staff(Role.MARKET_CONTACT), "/candidates/" + id + "/card")
                        .body())
                .doesNotContain("CANNOT");
    }

    @Test
    @Requirement("CAN-21")
    void theCandidateFillsAndDisputesAndTheAdviserAnswers() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().speaks(LanguageLevel.A2));
        Callers.Caller self = callers.candidate(id);
        Callers.Caller other = callers.candidate(imports.of(adviser.actor(), aProfile()));
        HttpResponse<String> own = api.put(
                self,
                "/me/resource-profile/wishes",
                "{\"state\":\"VALUE\",\"wishes\":[{\"kind\":\"WANT\",\"rank\":1,\"concept\":\"baker\"}]}",
                0);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(own.body()).contains("\"source\":\"CANDIDATE\"");

        String fact = api.read(api.get(self, "/me/resource-profile"))
                .get("norwegian")
                .get("levels")
                .get(0)
                .get("fact")
                .get("id")
                .getStringValue();
        String dispute =
                "{\"section\":\"NORWEGIAN\",\"factId\":\"" + fact + "\",\"reason\":\"I speak better than that\"}";
        assertThat(api.post(other, "/me/resource-profile/disputes", dispute).statusCode())
                .isEqualTo(404);
        assertThat(api.post(self, "/me/resource-profile/disputes", dispute).statusCode())
                .isEqualTo(204);
        assertThat(api.get(adviser, "/candidates/" + id + "/resource-profile").body())
                .contains("\"disputed\":true");
        assertThat(api.get(self, "/me/resource-profile/disputes").body())
                .contains("I speak better than that", "dueOn")
                .doesNotContain("\"answer\"");
        assertThat(api.post(
                                adviser,
                                "/candidates/" + id + "/resource-profile/disputes/" + fact + "/answer",
                                "{\"answer\":\"We look at it together\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.get(adviser, "/candidates/" + id + "/resource-profile").body())
                .doesNotContain("\"disputed\":true");
        assertThat(api.get(self, "/me/resource-profile/disputes").body())
                .contains("I speak better than that", "\"answer\":\"We look at it together\"");
        assertThat(api.get(other, "/me/resource-profile/disputes").body()).isEqualTo("[]");
    }

    @Test
    @Requirement("CAN-15")
    void wishAndRealisticGoalBothShowAndTheCandidateLeavesTheAdvisersGoalAlone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        Callers.Caller self = callers.candidate(id);
        put(
                adviser,
                id,
                "goals",
                "{\"state\":\"VALUE\",\"goals\":[{\"holder\":\"ADVISER\",\"kind\":\"ANY_JOB_SOON\",\"occupation\":\"cook\"}]}",
                0);
        HttpResponse<String> own = api.put(
                self,
                "/me/resource-profile/goals",
                "{\"state\":\"VALUE\",\"goals\":[{\"holder\":\"CANDIDATE\",\"kind\":\"OWN_PROFESSION\",\"occupation\":\"pharmacist\"}]}",
                1);

        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(own.body()).contains("pharmacist", "\"cook\"");
    }

    @Test
    @Requirement("CAN-09")
    void noFieldShowsAGap() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile().worked("baker", "bake"));
        JsonNode job = api.read(api.get(adviser, "/candidates/" + id + "/resource-profile"))
                .get("experience")
                .get("jobs")
                .get(0);

        assertThat(job.get("months").getIntValue()).isEqualTo(12);
        assertThat(job.toString()).doesNotContainIgnoringCase("gap").doesNotContain("\"from\"", "\"to\"");
    }

    @Test
    @Requirement({"CAN-08", "CAN-12"})
    void everySectionGivesBackWhatItWasGiven() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        Map<String, String> sections = Map.of(
                "languages",
                        "\"languages\":[{\"language\":\"ar\",\"interpreter\":true},{\"language\":\"en\",\"level\":\"B1\"}]",
                "basic-skills", "\"skills\":[{\"skill\":\"DIGITAL\",\"step\":3}]",
                "environment",
                        "\"needs\":[{\"trait\":\"SMALL_TEAM\",\"wish\":\"WANT\"},{\"trait\":\"LIVELY\",\"wish\":\"AVOID\"}]",
                "purposes", "\"purposes\":[{\"purpose\":\"LANGUAGE\",\"main\":true},{\"purpose\":\"JOB\"}]",
                "reach",
                        "\"reach\":{\"home\":5,\"means\":[\"PUBLIC\",\"BICYCLE\"],\"maxMinutes\":60,\"wouldMove\":[7]}",
                "hours", "\"hours\":{\"freeWeek\":\"4:09-15;5:09-15\",\"percentWanted\":40,\"onCall\":false}");
        sections.forEach((section, facts) -> {
            HttpResponse<String> put = put(adviser, id, section, "{\"state\":\"VALUE\"," + facts + "}", 0);
            assertThat(put.statusCode()).as("%s: %s", section, put.body()).isEqualTo(200);
            assertThat(put.body()).contains("\"source\":\"ADVISER\"");
            String again = put(adviser, id, section, put.body(), 1).body();
            assertThat(again.replaceAll("\"version\":\\d+", ""))
                    .as("sent back unchanged, %s keeps its facts", section)
                    .isEqualTo(put.body().replaceAll("\"version\":\\d+", ""));
        });
        assertThat(candidates.profile(id).environment().needs()).hasSize(2);
        assertThat(candidates.profile(id).languages().languages().getFirst().interpreter())
                .isTrue();
        assertThat(candidates.facts(List.of(id)).get(id).reach().maxMinutes()).isEqualTo(60);
        assertThat(api.get(adviser, "/candidates/" + id + "/resource-profile").body())
                .contains("\"words\"");
    }

    @Test
    @Requirement("CAN-06")
    void aCertificateWhoseLastDayHasPassedIsExpiredForScoringToo() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        int number = concepts.byCode("forklift-certificate").orElseThrow().number();
        put(
                adviser,
                id,
                "certificates",
                "{\"state\":\"VALUE\",\"credentials\":[{\"concept\":\"forklift-certificate\",\"basis\":\"FORMAL\","
                        + "\"answer\":\"VALUE\",\"certificate\":\"HELD\",\"validUntil\":\"" + business.today()
                        + "\"}]}",
                0);
        jobs.run("EXPIRE_CREDENTIALS");
        assertThat(candidates
                        .facts(List.of(id))
                        .get(id)
                        .certificate(number)
                        .orElseThrow()
                        .certificate())
                .isEqualTo(CertificateState.HELD);
        try {
            business.offsetBy(Duration.ofDays(1));
            assertThat(jobs.run("EXPIRE_CREDENTIALS")).isEqualTo(1);
            assertThat(jobs.run("EXPIRE_CREDENTIALS")).isZero();
        } finally {
            business.offsetBy(Duration.ZERO);
        }
        assertThat(candidates
                        .facts(List.of(id))
                        .get(id)
                        .certificate(number)
                        .orElseThrow()
                        .certificate())
                .isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    @Requirement("CAN-13")
    void malformedContentIsToldFieldByField() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        Map<String, String> wrong = Map.of(
                "hours", "{\"state\":\"VALUE\",\"hours\":{\"freeWeek\":\"sometimes\"}}",
                "reach", "{\"state\":\"VALUE\",\"reach\":{\"home\":1023,\"maxMinutes\":55}}",
                "skills", "{\"state\":\"VALUE\",\"resources\":[null]}",
                "purposes", "{\"state\":\"VALUE\",\"purposes\":[{\"purpose\":\"JOB\",\"main\":false}]}",
                "wishes", "{\"state\":\"MAYBE\"}",
                "functions", "{\"state\":\"VALUE\",\"statements\":[{\"attribute\":\"LIFT\",\"ability\":\"WITH_AID\"}]}",
                "norwegian", "{\"state\":\"VALUE\",\"levels\":[{\"basis\":\"TESTED\"}]}",
                "languages", "{\"state\":\"VALUE\",\"languages\":[{\"language\":\"nb\"}]}",
                "experience", "{\"state\":\"VALUE\",\"jobs\":[{\"kind\":\"PAID\"}]}");
        wrong.forEach((section, body) -> {
            HttpResponse<String> response = put(adviser, id, section, body, 0);
            assertThat(response.statusCode())
                    .as("%s: %s", section, response.body())
                    .isIn(400, 422);
            assertThat(response.body()).as(section).contains("\"fields\"").doesNotContain("Exception");
        });
        assertThat(put(adviser, id, "skills", "{ not json", 0).statusCode()).isEqualTo(400);
        assertThat(candidates.profile(id).sections())
                .allMatch(section -> section.version() == 0 || section.name() == SectionName.SKILLS);
    }

    @Test
    @Requirement("MAT-10")
    void aWorkplaceIsWishedForByWhoeverFillsAndOneThatIsNoneIsToldAtItsLine() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        UUID workplace = firms.workplace("Solgry Bakeri", null);
        String wish = "{\"state\":\"VALUE\",\"wishes\":[{\"kind\":\"WANT\",\"rank\":1,\"workplaceId\":\"%s\"}]}";
        HttpResponse<String> strange = put(adviser, id, "wishes", wish.formatted(UUID.randomUUID()), 0);
        assertThat(strange.statusCode()).as(strange.body()).isEqualTo(422);
        assertThat(strange.body()).contains("UNKNOWN_WORKPLACE", "/wishes/0/workplaceId");

        Callers.Caller self = callers.candidate(id);
        HttpResponse<String> own = api.put(self, "/me/resource-profile/wishes", wish.formatted(workplace), 0);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(api.read(api.get(self, "/me/resource-profile"))
                        .get("words")
                        .get(workplace.toString())
                        .getStringValue())
                .isEqualTo("Solgry Bakeri");
    }

    private HttpResponse<String> put(Callers.Caller caller, UUID id, String section, String body, long version) {
        return api.put(caller, "/candidates/" + id + "/resource-profile/" + section, body, version);
    }

    private long count(String sql, UUID id) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> jdbc.prepareStatement(sql, query -> {
                    query.setObject(1, id);
                    var row = query.executeQuery();
                    row.next();
                    return row.getLong(1);
                }));
    }
}
