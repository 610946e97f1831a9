package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two people of the stage, with everything that hangs on them, are protected: for all staff but the adviser they are like nobody, in
 * every operation of the description.
 */
@MicronautTest(transactional = false)
@Requirement("PRI-19")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProtectedIdentityIT implements OnPostgres {
    private static final Set<Role> NO_STAFF =
            EnumSet.of(Role.CANDIDATE, Role.EMPLOYER_MANAGER, Role.EMPLOYER_RECEPTION, Role.EMPLOYER_SUPERVISOR);
    private static final Set<String> ABOUT_PEOPLE =
            Set.of("candidates", "introductions", "agreements", "placements", "contacts");

    @Inject
    EmbeddedServer server;

    @Inject
    Stage stage;

    @Inject
    Api api;

    @Inject
    Tables tables;

    @Inject
    Candidates candidates;

    private final ApiDescription description = ApiDescription.read();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void protect() {
        stage.build();
        for (UUID candidate : stage.candidates()) {
            assertThat(setProtection(stage.any(Role.OFFICE_LEADER), candidate, true)
                            .status())
                    .isEqualTo(204);
        }
    }

    private Api.Answer setProtection(Callers.Caller caller, UUID candidate, boolean on) {
        long version = tables.count("select version from candidate where id = '" + candidate + "'");
        return api.put(
                caller,
                "/api/v1/candidates/" + candidate + "/protection",
                "{\"protectedIdentity\": " + on + "}",
                "If-Match",
                "\"" + version + "\"");
    }

    @Test
    @Order(1)
    void everyOperationAnswersAsIfThereWereNobodyAndLeavesOneRowOfTheLogBothTimes() {
        int compared = 0;
        for (Operation operation : description.operations()) {
            if (operation.path().contains("{id}") && ABOUT_PEOPLE.contains(kind(operation))) {
                for (Callers.Caller caller : others(operation)) {
                    compare(operation, caller);
                    compared++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(80);
    }

    private void compare(Operation operation, Callers.Caller caller) {
        String path = stage.path(operation);
        UUID real = stage.ids().get(kind(operation));
        long before = auditRows();
        HttpResponse<String> known = send(operation, path, caller);
        long between = auditRows();
        HttpResponse<String> unknown = send(operation, path.replace("" + real, "" + UUID.randomUUID()), caller);
        long after = auditRows();
        String who = operation + " as " + caller.actor().roles() + ": ";
        if (known.statusCode() != unknown.statusCode() || known.statusCode() < 400) {
            wrong.add(who + known.statusCode() + " and " + unknown.statusCode() + " " + known.body());
        }
        if (!without(known.body()).equals(without(unknown.body()))) {
            wrong.add(who + known.body() + " and " + unknown.body());
        }
        if (!names(known).equals(names(unknown))) {
            wrong.add(who + names(known) + " and " + names(unknown));
        }
        if (between - before != after - between || known.statusCode() == 404 && between - before != 1) {
            wrong.add(who + (between - before) + " and " + (after - between) + " rows of the log");
        }
    }

    @Test
    @Order(2)
    void noListOfOthersHoldsThemOrAnythingAboutThem() {
        Set<String> ids = new TreeSet<>();
        stage.candidates().forEach(id -> ids.add(id.toString()));
        Stream.of("introductions", "agreements", "placements", "contacts")
                .forEach(kind -> ids.add(String.valueOf(stage.ids().get(kind))));
        for (Operation operation : description.operations()) {
            boolean list = operation.method().equals("GET") && !ABOUT_PEOPLE.contains(kind(operation));
            if (list) {
                for (Callers.Caller caller : others(operation)) {
                    String text = send(operation, stage.path(operation), caller).body();
                    ids.stream()
                            .filter(text::contains)
                            .forEach(id -> wrong.add(
                                    operation + " as " + caller.actor().roles() + " shows " + id));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    void theIndexForgetsThem() {
        assertThat(candidates.forIndex(stage.candidates())).isEmpty();
        assertThat(candidates.forIndex(Optional.empty(), 100))
                .extracting(IndexedCandidate::facts)
                .extracting("id")
                .doesNotContainAnyElementsOf(stage.candidates());
    }

    @Test
    @Order(4)
    void whoHandlesThemSeesAllAndMayEndTheProtection() {
        UUID candidate = stage.candidates().getFirst();
        Callers.Caller adviser = stage.owner(
                new Operation("GET", "/api/v1/candidates/{id}", Map.of("x-roles", List.of(Role.ADVISER.name()))));
        for (String path : List.of("", "/card", "/consents", "/resource-profile", "/matches")) {
            assertThat(api.get(adviser, "/api/v1/candidates/" + candidate + path)
                            .status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(api.get(adviser, "/api/v1/placements").text())
                .contains(String.valueOf(stage.ids().get("placements")));
        assertThat(setProtection(stage.any(Role.OFFICE_LEADER), candidate, false)
                        .status())
                .isEqualTo(404);
        assertThat(setProtection(adviser, candidate, false).status()).isEqualTo(204);
        assertThat(candidates.forIndex(List.of(candidate))).hasSize(1);
        assertThat(api.get(stage.any(Role.ADVISER), "/api/v1/candidates/" + candidate)
                        .status())
                .isEqualTo(200);
        assertThat(setProtection(stage.any(Role.ADVISER), candidate, true).text("code"))
                .isEqualTo("NOT_NAMED");
    }

    /** Staff who may call the operation and handle none of these people, among them the market contact of the workplace. */
    private List<Callers.Caller> others(Operation operation) {
        List<Callers.Caller> callers = new ArrayList<>();
        for (Role role : operation.roles().stream().map(Role::valueOf).toList()) {
            if (!NO_STAFF.contains(role)) {
                callers.add(stage.any(role));
                if (role == Role.MARKET_CONTACT) {
                    stage.insider(role, ScopeKind.WORKPLACE).ifPresent(callers::add);
                }
            }
        }
        return callers;
    }

    /** The noun before the id, or the last one of a list. */
    private static String kind(Operation operation) {
        String[] steps = operation.path().split("/");
        for (int i = 1; i < steps.length; i++) {
            if (steps[i].equals("{id}")) {
                return operation.path().startsWith("/api/v1/" + steps[i - 1]) ? steps[i - 1] : "";
            }
        }
        return "";
    }

    private HttpResponse<String> send(Operation operation, String path, Callers.Caller caller) {
        String body =
                operation.hasBody() ? Json.write(new Examples(description, stage.ids()).of(operation.body())) : "";
        try (Browser program = new Browser(server.getURI())) {
            return program.send(operation.method(), path, body, Cases.headers(operation, caller.bearer()));
        }
    }

    private long auditRows() {
        return tables.count("select (select count(*) from audit_inbox) + (select count(*) from audit_entry)");
    }

    private static String without(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static Set<String> names(HttpResponse<?> answer) {
        return new TreeSet<>(answer.headers().map().keySet());
    }
}
