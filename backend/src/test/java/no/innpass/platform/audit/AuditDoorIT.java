package no.innpass.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.audit.chain.VerifyAudit;
import no.innpass.platform.audit.detail.SealedDetails;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP: what comes into the log, and what does not go out without it. */
@MicronautTest(transactional = false)
@Requirement("PRI-10")
class AuditDoorIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    AuditTrail trail;

    @Inject
    LinkEntries link;

    @Inject
    VerifyAudit verify;

    @Inject
    SealedDetails details;

    @Inject
    Tables tables;

    @Inject
    EmbeddedServer server;

    private long before;

    @BeforeEach
    void fromHere() {
        link.linkAll();
        before = tables.count("select seq from audit_head");
    }

    @Test
    void anOpenedProfileIsOneRowThatSaysWhoWhomWhatAndWhy() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile().tasks("bake"));
        assertThat(api.get(adviser, "/api/v1/candidates/" + candidate).status()).isEqualTo(200);

        AuditEntry entry = only();
        assertThat(entry.operation()).isEqualTo("GET /api/v1/candidates/{id}");
        assertThat(entry.actor()).isEqualTo(adviser.actor().loginId());
        assertThat(entry.person()).isEqualTo(adviser.actor().personId());
        assertThat(entry.role()).isEqualTo("ADVISER");
        assertThat(entry.unit()).isEqualTo(callers.office().id().toString());
        assertThat(entry.sight()).isEqualTo(Sight.PERSON);
        assertThat(entry.purpose()).isEqualTo(Purpose.CASEWORK);
        assertThat(entry.object()).isEqualTo(candidate);
        assertThat(entry.people()).containsExactly(candidate);
        assertThat(entry.fields()).contains("name", "number", "readiness").doesNotContain("phone");
        assertThat(entry.result()).isEqualTo(AuditResult.PERMIT);
        assertThat(entry.detailHash()).isNull();
    }

    @Test
    void aListIsOneRowWithAllWhoseNamesItShowsAndTheWordsAreSealed() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<UUID> candidates = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> imports.of(adviser.actor(), ProfileBuilder.aProfile()))
                .toList();
        assertThat(api.get(adviser, "/api/v1/candidates?query=test&limit=100").status())
                .isEqualTo(200);

        AuditEntry entry = only();
        assertThat(entry.sight()).isEqualTo(Sight.LINE);
        assertThat(entry.people()).containsAll(candidates);
        assertThat(entry.fields()).contains("name");
        assertThat(details.open(entry.id())).contains("{\"query\":[\"test\"]}");
    }

    @Test
    void theQuestionForDoublesIsASearchWithItsWords() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(api.post(adviser, "/api/v1/candidates/doubles", "{\"name\":\"Mina Qzword\",\"readiness\":\"READY\"}")
                        .status())
                .isEqualTo(200);

        AuditEntry entry = only();
        assertThat(details.open(entry.id()).orElseThrow()).contains("Mina Qzword");
        assertThat(tables.rowsWith("qzword")).isEmpty();
    }

    @Test
    void rankedCandidatesAreOneRow() {
        Journey.Firm firm = journey.firm(1);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        imports.withCard(adviser.actor(), ProfileBuilder.aProfile().tasks("bake"));
        assertThat(api.get(adviser, "/api/v1/practice-places/" + firm.place() + "/matches")
                        .status())
                .isEqualTo(200);

        AuditEntry entry = only();
        assertThat(entry.objectKind()).isEqualTo(AuditObject.PRACTICE_PLACE);
        assertThat(entry.object()).isEqualTo(firm.place());
        assertThat(entry.purpose()).isEqualTo(Purpose.FIND_CANDIDATE);
    }

    @Test
    void whatAnEmployerOpensIsAboutTheCandidateBehindIt() {
        Journey.Traveller traveller = journey.presentedAnonymously(journey.firm(1));
        fromHere();
        api.get(traveller.firm().manager(), Journey.employer(traveller));
        api.get(traveller.firm().manager(), "/api/v1/employer/introductions");

        assertThat(rows()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.people()).containsExactly(traveller.candidateId());
            assertThat(entry.role()).isEqualTo("EMPLOYER_MANAGER");
            assertThat(entry.unit()).isEqualTo(traveller.firm().workplace().toString());
        });
    }

    @Test
    void whatIsRefusedIsLoggedThoughNothingElseIsKept() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        Callers.Caller admin = callers.staff(Role.ADMIN);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        UUID nobody = UUID.randomUUID();
        assertThat(api.get(elsewhere, "/api/v1/candidates/" + candidate).status())
                .isEqualTo(404);
        assertThat(api.get(elsewhere, "/api/v1/candidates/" + nobody).status()).isEqualTo(404);
        assertThat(api.get(admin, "/api/v1/candidates/" + candidate).status()).isEqualTo(403);

        List<AuditEntry> rows = rows();
        assertThat(rows).allSatisfy(entry -> {
            assertThat(entry.result()).isEqualTo(AuditResult.DENY);
            assertThat(entry.people()).isEmpty();
        });
        assertThat(rows).extracting(AuditEntry::reason).containsExactly("NOT_FOUND", "NOT_FOUND", "FORBIDDEN");
        assertThat(rows).extracting(AuditEntry::object).containsExactly(candidate, nobody, candidate);
        assertThat(rows.getLast().actor()).isEqualTo(admin.actor().loginId());
    }

    @Test
    void aForgedTokenIsLoggedAndACallerWithoutOneIsNot() {
        try (Browser program = new Browser(server.getURI())) {
            String path = "/api/v1/candidates/" + UUID.randomUUID();
            assertThat(program.send("GET", path, "", Map.of("Authorization", "Bearer x.y.z"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(program.send("GET", path, "", Map.of()).statusCode()).isEqualTo(401);
        }

        AuditEntry entry = only();
        assertThat(entry.reason()).isEqualTo("TOKEN_INVALID");
        assertThat(entry.actor()).isNull();
    }

    @Test
    void whatCannotBeLoggedIsNotShown() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        tables.change("alter table audit_inbox rename to audit_inbox_away");
        try {
            Api.Answer answer = api.get(adviser, "/api/v1/candidates/" + candidate);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("AUDIT_DOWN");
            assertThat(answer.text()).doesNotContain("oppdiktet");
            assertThat(api.get(adviser, "/api/v1/practice-places").status())
                    .as("what need not be logged is served")
                    .isEqualTo(200);
        } finally {
            tables.change("alter table audit_inbox_away rename to audit_inbox");
        }
    }

    @Test
    void anAuditorExportsIdsAndCodesAndTheExportIsLoggedToo() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller auditor = callers.staff(Role.AUDITOR);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        api.get(adviser, "/api/v1/candidates/" + candidate);
        link.linkAll();
        String lines;
        try (Browser program = new Browser(server.getURI())) {
            lines = program.send(
                            "GET",
                            "/api/v1/audit/log?after=" + before,
                            "",
                            Map.of("Authorization", "Bearer " + auditor.bearer()))
                    .body();
        }

        assertThat(lines.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("CEF:0|Innpass|Innpass|1|GET /api/v1/candidates/{id}|PERSON|3|")
                        .contains("cs5=" + candidate)
                        .doesNotContain("oppdiktet", adviser.actor().displayName()));
        assertThat(rows().getLast().sight()).isEqualTo(Sight.LOG);
        assertThat(api.get(adviser, "/api/v1/audit/log").status()).isEqualTo(403);
        assertThat(api.get(callers.any(Role.ADMIN), "/api/v1/audit/log").status())
                .isEqualTo(403);
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void whatIsShownToEverybodyOrToOneselfIsNotLogged() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        JsonNode me = api.get(callers.candidate(candidate), "/api/v1/me").body();
        assertThat(me.get("id").getStringValue()).isEqualTo(candidate.toString());
        api.get(adviser, "/api/v1/concepts?query=ba");

        assertThat(rows()).isEmpty();
    }

    private AuditEntry only() {
        List<AuditEntry> rows = rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<AuditEntry> rows() {
        link.linkAll();
        return trail.after(before, 100).stream().map(AuditTrail.Look::entry).toList();
    }
}
