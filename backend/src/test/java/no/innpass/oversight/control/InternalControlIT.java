package no.innpass.oversight.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("PRI-17")
class InternalControlIT implements OnPostgres {
    private static final String SAMPLES = "/api/v1/audit/samples";
    private static final String REASON = "Funn 3: samtykket mangler, må se saken i arkivet";

    @Inject
    EmbeddedServer server;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    LinkEntries link;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    private Callers.Caller auditor;
    private Journey.Traveller started;

    @BeforeAll
    void world() {
        auditor = callers.staff(Role.AUDITOR);
        started = journey.accepted(journey.firm(3));
        journey.started(started);
        for (int i = 0; i < 9; i++) {
            imports.of(started.adviser().actor(), ProfileBuilder.aProfile());
        }
    }

    @Test
    void theSameSeedDrawsTheSameCasesUnderOtherPseudonyms() {
        Api.Answer first = draw("REGISTERED", 4, 17);
        Api.Answer again = draw("REGISTERED", 4, 17);
        Api.Answer other = draw("REGISTERED", 4, 18);
        assertThat(people(again)).isEqualTo(people(first)).hasSize(4);
        assertThat(people(other)).isNotEqualTo(people(first));
        assertThat(pseudonyms(again)).doesNotContainAnyElementsOf(pseudonyms(first));
        assertThat(first.body().get("row").get("population").getIntValue()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aSampleIsDrawnFromManyOrNotAtAll() {
        assertThat(draw("PLACED", 5, 1).text("code")).isEqualTo("SAMPLE_TOO_SMALL");
        assertThat(api.post(auditor, SAMPLES, """
                {"kind": "REGISTERED", "officeId": "%s", "from": "2000-01", "to": "2099-12", "size": 5}""".formatted(
                                        callers.otherOffice().id()))
                        .text("code"))
                .isEqualTo("SAMPLE_TOO_SMALL");
        assertThat(api.post(auditor, SAMPLES, """
                {"kind": "REGISTERED", "from": "2026-12", "to": "2026-01", "size": 5}""").pointers()).containsExactly("/to");
    }

    @Test
    void aCaseTellsItsWholeWayInMonthsAndCodes() {
        JsonNode file = api.get(auditor, "/api/v1/audit/cases/" + caseOf(started.candidateId()))
                .body();
        assertThat(file.get("region").getStringValue()).isEqualTo("OSTLANDET_ELLERS");
        assertThat(file.get("introductions").get(0).get("state").getStringValue())
                .isEqualTo("CONVERTED");
        JsonNode placement = file.get("placements").get(0);
        assertThat(placement.get("month").getStringValue()).hasSize(7);
        assertThat(placement.get("state").getStringValue()).isEqualTo("ACTIVE");
        assertThat(placement.get("hours").getStringValue()).isEqualTo("DAY_PART");
        assertThat(placement.get("checks").size()).isEqualTo(5);
        assertThat(placement.get("checks").get(0).get("passed").getBooleanValue())
                .isTrue();
        assertThat(file.get("contacts").size()).isPositive();
        assertThat(file.get("decisions").get(0).get("decision").getStringValue())
                .isEqualTo("AGREEMENT_APPROVED");
    }

    @Test
    @Requirement("PRI-11")
    void theNameIsShownForAReasonThatTheCandidateReads() {
        UUID sampled = caseOf(started.candidateId());
        String path = "/api/v1/audit/cases/" + sampled + "/name";
        assertThat(api.post(auditor, path, "{}").status()).isEqualTo(400);
        assertThat(api.post(auditor, path, "{\"reason\": \"vil se\"}").pointers())
                .containsExactly("/reason");
        assertThat(api.post(auditor, path, "{\"reason\": \"                         \"}")
                        .status())
                .isEqualTo(400);
        assertThat(tables.count("select count(*) from name_look where case_id = '" + sampled + "'"))
                .isZero();

        Api.Answer shown = api.post(auditor, path, "{\"reason\": \"" + REASON + "\"}");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("name"))
                .isEqualTo(tables.column("select name from candidate_contact where candidate_id = '"
                                + started.candidateId() + "'")
                        .getFirst());

        link.linkAll();
        JsonNode look = items(api.get(callers.candidate(started.candidateId()), "/api/v1/me/access-log")).stream()
                .filter(one -> one.get("sight").getStringValue().equals("SAMPLED_NAME"))
                .findFirst()
                .orElseThrow();
        assertThat(look.get("reason").getStringValue()).isEqualTo(REASON);
        assertThat(look.get("purpose").getStringValue()).isEqualTo("CONTROL");
        assertThat(look.get("role").getStringValue()).isEqualTo("AUDITOR");
        assertThat(look.get("changed").getBooleanValue()).isFalse();
        assertThat(look.get("personName").getStringValue())
                .isEqualTo(auditor.actor().displayName());
        assertThat(tables.count(
                        "select count(*) from audit_detail d join audit_entry e on e.id = d.entry where e.object = '"
                                + sampled + "'"))
                .isPositive();
    }

    @Test
    void whoReadsTheLogCannotJoinPseudonymsWithIt() {
        UUID sampled = caseOf(started.candidateId());
        api.get(auditor, "/api/v1/audit/cases/" + sampled);
        link.linkAll();
        List<String> lines;
        try (Browser program = new Browser(server.getURI())) {
            Map<String, String> headers = Map.of("Authorization", "Bearer " + auditor.bearer());
            lines = program.send("GET", "/api/v1/audit/log?limit=10000", "", headers)
                    .body()
                    .lines()
                    .filter(line -> line.contains(sampled.toString()) || line.contains("audit/samples"))
                    .toList();
        }
        assertThat(lines)
                .isNotEmpty()
                .noneMatch(line -> line.contains(started.candidateId().toString()));
    }

    @Test
    @Requirement("PRI-19")
    void whoIsProtectedIsInNoSampleAlsoNotInAnOldOne() {
        UUID hidden = imports.of(started.adviser().actor(), ProfileBuilder.aProfile());
        UUID sampled = caseOf(hidden);
        tables.change("update candidate set protected_identity = true where id = '" + hidden + "'");
        assertThat(api.get(auditor, "/api/v1/audit/cases/" + sampled).status()).isEqualTo(404);
        assertThat(api.post(auditor, "/api/v1/audit/cases/" + sampled + "/name", "{\"reason\": \"" + REASON + "\"}")
                        .status())
                .isEqualTo(404);
        for (int seed = 0; seed < 3; seed++) {
            assertThat(people(draw("REGISTERED", 50, seed))).isNotEmpty().doesNotContain(hidden.toString());
        }
    }

    @Test
    void whatWasNotDoneInTimeIsCountedByOffice() {
        assertThat(api.get(auditor, "/api/v1/audit/unmet-rights").body().size()).isZero();
        clock.offsetBy(Duration.ofDays(200));
        try {
            JsonNode late = api.get(auditor, "/api/v1/audit/unmet-rights").body();
            assertThat(late.get(0).get("right").getStringValue()).isEqualTo("FOLLOW_UP_LATE");
            assertThat(late.get(0).get("count").getIntValue()).isEqualTo(1);
            assertThat(late.get(0).get("officeName").getStringValue()).isEqualTo("Nav Hamar");
            assertThat(late.get(0).get("weeksLate").getIntValue()).isPositive();
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
    }

    @Test
    void decisionsStandByMonthAndKind() {
        JsonNode page = api.get(auditor, "/api/v1/audit/decisions?decision=AGREEMENT_APPROVED")
                .body();
        assertThat(page.get("items").get(0).get("who").getStringValue()).isEqualTo("ADVISER");
        assertThat(page.get("items").get(0).get("officeName").getStringValue()).isEqualTo("Nav Hamar");
        assertThat(api.get(
                                auditor,
                                "/api/v1/audit/decisions?officeId="
                                        + callers.otherOffice().id())
                        .body()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void aWorkplaceThatIsFullIsListed() {
        UUID workplace = started.firm().workplace();
        tables.change("update workplace_standing set cap = running where workplace_id = '" + workplace + "'");
        assertThat(api.get(auditor, "/api/v1/audit/caps").text()).contains(workplace.toString());
    }

    private Api.Answer draw(String kind, int size, int seed) {
        return api.post(auditor, SAMPLES, """
                {"kind": "%s", "from": "2000-01", "to": "2099-12", "size": %d, "seed": %d}""".formatted(kind, size, seed));
    }

    private UUID caseOf(UUID candidate) {
        Api.Answer sample = draw("REGISTERED", 50, 5);
        return UUID.fromString(
                tables.column("select id from sampled_case where candidate_id = '" + candidate + "' and sample_id = '"
                                + sample.body().get("row").get("id").getStringValue() + "'")
                        .getFirst());
    }

    private List<String> people(Api.Answer sample) {
        return tables.column("select candidate_id from sampled_case where sample_id = '"
                + sample.body().get("row").get("id").getStringValue() + "' order by position");
    }

    private static List<String> pseudonyms(Api.Answer sample) {
        List<String> all = new ArrayList<>();
        sample.body()
                .get("cases")
                .values()
                .forEach(one -> all.add(one.get("pseudonym").getStringValue()));
        return all;
    }

    private static List<JsonNode> items(Api.Answer answer) {
        return StreamSupport.stream(answer.body().get("items").values().spliterator(), false)
                .toList();
    }
}
