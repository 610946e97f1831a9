package no.innpass.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("PRI-13")
class ExportIT implements OnPostgres {
    private static final String PATH = "/api/v1/exports";
    private static final int K = 5;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    @Inject
    AuditRows audit;

    private Callers.Caller statistics;

    /** Two offices in two regions, several states, one on placement, one protected. */
    @BeforeAll
    void world() {
        statistics = callers.staff(Role.STATISTICS);
        Callers.Caller hamar = callers.staff(Role.ADVISER);
        Callers.Caller bergen = callers.staff(Role.ADVISER, callers.otherOffice());
        for (int i = 0; i < 12; i++) {
            imports.of(hamar.actor(), ProfileBuilder.aProfile().tasks("bake"));
            imports.of(bergen.actor(), ProfileBuilder.aProfile());
        }
        journey.started(journey.accepted(journey.firm(3)));
        tables.change(
                "update candidate set readiness = 'NOT_READY_OTHER' where number % 3 = 0 and readiness = 'READY'");
        tables.change("update candidate set protected_identity = true where id = '"
                + imports.of(hamar.actor(), ProfileBuilder.aProfile()) + "'");
    }

    @Test
    void twoExportsCannotBeJoinedOnTheIdNorOnAnythingElse() {
        List<List<String>> one = rows(take("CANDIDATES"));
        List<List<String>> two = rows(take("CANDIDATES"));
        assertThat(one).hasSameSizeAs(two).hasSizeGreaterThanOrEqualTo(25);
        assertThat(ids(one))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(ids(two))
                .isSorted();
        int columns = one.getFirst().size() - 1;
        for (int mask = 1; mask < 1 << columns; mask++) {
            Map<List<String>, Integer> here = counts(one, mask);
            Map<List<String>, Integer> there = counts(two, mask);
            assertThat(here.values()).as("columns %s", mask).allMatch(count -> count >= K);
            here.keySet().forEach(key -> assertThat(there.getOrDefault(key, K)).isGreaterThanOrEqualTo(K));
        }
    }

    @Test
    void theOrderOfTheRowsIsThatOfTheRandomIds() {
        List<List<String>> orders = Stream.of(take("CANDIDATES"), take("CANDIDATES"))
                .map(answer -> rows(answer).stream()
                        .map(row -> String.join(";", row.subList(1, row.size())))
                        .toList())
                .toList();
        assertThat(orders.get(0)).isNotEqualTo(orders.get(1));
        assertThat(orders.get(0).stream().sorted())
                .isEqualTo(orders.get(1).stream().sorted().toList());
    }

    @Test
    void nobodyIsNamedAndNoIdOrDayIsInTheFile() {
        String csv = take("CANDIDATES").text("csv");
        assertThat(tables.column("""
                select id::text from candidate union select number::text || ';' from candidate union select name from candidate_contact
                union select created_at::date::text from candidate""")).noneMatch(csv::contains);
        assertThat(csv).doesNotContain("@").contains("2026-Q").startsWith("id;reached;region;registered;");
    }

    @Test
    @Requirement("PRI-19")
    void whoIsProtectedIsNotCounted() {
        long open = tables.count("select count(*) from candidate where not protected_identity");
        assertThat(rows(take("CANDIDATES"))).hasSize((int) open);
    }

    @Test
    void fewerThanKPlacementsAreNoExport() {
        assertThat(take("PLACEMENTS").text("code")).isEqualTo("TOO_FEW_ROWS");
    }

    @Test
    @Requirement("PRI-10")
    void theRegisterAndTheLogHoldWhoTookWhatAndWhyAndNoFileOrKeyIsKept() {
        Api.Answer taken = take("CANDIDATES");
        String id = taken.body().get("row").get("id").getStringValue();
        String first = ids(rows(taken)).getFirst();
        Api.Answer register = api.get(callers.staff(Role.AUDITOR), PATH);
        assertThat(register.text())
                .contains(id, "Årsrapport om praksis", statistics.actor().displayName())
                .doesNotContain(first);
        assertThat(tables.rowsWith(first)).isEmpty();
        assertThat(audit.everything()).contains("POST " + PATH);
    }

    @Test
    void othersTakeNothing() {
        for (Role role : List.of(Role.ADVISER, Role.OFFICE_LEADER, Role.AUDITOR, Role.ADMIN)) {
            assertThat(api.post(callers.staff(role), PATH, request("CANDIDATES"))
                            .status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(api.post(statistics, PATH, request("CANDIDATES").replace("2020-Q1", "2031-Q1"))
                        .pointers())
                .containsExactly("/to");
    }

    private Api.Answer take(String kind) {
        return api.post(statistics, PATH, request(kind));
    }

    private static String request(String kind) {
        return """
                {"kind": "%s", "from": "2020-Q1", "to": "2030-Q4", "reason": "Årsrapport om praksis"}""".formatted(kind);
    }

    private static List<List<String>> rows(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.text("csv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static List<String> ids(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).toList();
    }

    private static Map<List<String>, Integer> counts(List<List<String>> rows, int mask) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (List<String> row : rows) {
            List<String> key = new ArrayList<>();
            IntStream.range(1, row.size())
                    .filter(i -> (mask >> (i - 1) & 1) == 1)
                    .forEach(i -> key.add(row.get(i)));
            counts.merge(key, 1, Integer::sum);
        }
        return counts;
    }
}
