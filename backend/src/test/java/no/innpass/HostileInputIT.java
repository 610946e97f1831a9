package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Every operation of the API's description, as people of every side, with ids of nothing and bodies that nobody should send: an
 * answer below 500 with a stable code, and never a trace of the inside.
 */
@MicronautTest(transactional = false)
class HostileInputIT implements OnPostgres {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"\\u0000\"",
            "{\"place\":{\"need\":{\"tasks\":\"many\"}},\"state\":\"NO_SUCH\",\"version\":{}}",
            "{\"name\":\"\uD83D\uDCA5 \u202Eعربي\",\"text\":12,\"answer\":\"PERHAPS\",\"dates\":[1,2]}",
            "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}");

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    record Operation(String method, String path) {}

    @Test
    @Requirement("INTG-01")
    void noOperationFailsOnBodiesAndIdsOfNothing() throws IOException {
        List<Callers.Caller> people = people();
        List<String> failures = new ArrayList<>();
        for (Operation operation : operations()) {
            for (Callers.Caller person : people) {
                for (String body : operation.method().equals("GET") ? List.of("") : BODIES) {
                    Api.Answer answer = send(person, operation, body);
                    if (answer.status() >= 500 || leaks(answer.text())) {
                        failures.add(operation + " with " + body.substring(0, Math.min(60, body.length())) + ": "
                                + answer.status() + " " + answer.text());
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    @Requirement("INTG-01")
    void aBodyOfTenMegabytesIsRefusedBeforeItIsRead() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Api.Answer answer = api.post(market, "/api/v1/practice-places", "\"" + "x".repeat(10_000_000) + "\"");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("code")).isEqualTo("TOO_LARGE");
    }

    private Api.Answer send(Callers.Caller person, Operation operation, String body) {
        return switch (operation.method()) {
            case "GET" -> api.get(person, operation.path());
            case "PUT" -> api.put(person, operation.path(), body, "If-Match", "\"1\"");
            default ->
                api.post(
                        person,
                        operation.path(),
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        };
    }

    private static boolean leaks(String text) {
        return text.contains("Exception") || text.contains("\tat ") || text.contains("org.postgresql");
    }

    private List<Callers.Caller> people() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace = firms.workplace("Motstand (oppdiktet)", market.actor().personId());
        return List.of(
                callers.staff(Role.ADVISER),
                market,
                callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace),
                callers.candidate(new UUID(1, 2)));
    }

    /** Operations with path parameters filled by an id of nothing; deletions of sessions would end the callers' own. */
    private static List<Operation> operations() throws IOException {
        List<Operation> operations = new ArrayList<>();
        try (Reader file = Files.newBufferedReader(Path.of("..", "docs", "openapi.yml"))) {
            Map<String, Map<String, Map<String, Object>>> description = new Yaml().load(file);
            description
                    .get("paths")
                    .forEach((path, methods) -> methods.keySet().stream()
                            .filter(METHODS::contains)
                            .filter(method -> !method.equals("delete"))
                            .forEach(method -> operations.add(new Operation(
                                    method.toUpperCase(java.util.Locale.ROOT),
                                    path.replaceAll("\\{\\w*[iI]d\\}", new UUID(9, 9).toString())
                                            .replaceAll("\\{\\w+\\}", "nonsense")))));
        }
        assertThat(operations).hasSizeGreaterThan(30);
        return operations;
    }
}
