package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the description, called by somebody who may, with everything that nobody should send. The normal run draws
 * some cases for each operation, the same each time; with {@code -Dinnpass.full=true} it takes them all and draws on at random.
 */
@MicronautTest(transactional = false)
@Requirement("INTG-01")
class ApiFuzzIT implements OnPostgres {
    private static final boolean FULL = Boolean.getBoolean("innpass.full");
    private static final int DRAWN = 10;
    private static final int FREE_DRAWS = 20_000;
    private static final int RANDOM_REQUESTS = 5_000;
    private static final int FEW_REQUESTS = 400;

    /** How the name of every candidate of the stage begins. */
    private static final String OURS = "Test ref-";

    @Inject
    EmbeddedServer server;

    @Inject
    Stage stage;

    private final ApiDescription api = ApiDescription.read();
    private final List<String> failures = new ArrayList<>();
    private static final long SEED = 20261121;
    private final Random random = new Random(SEED);

    @BeforeAll
    void build() {
        stage.build();
    }

    @Test
    void everyOperationRefusesHostileInputByNameAndNeverFails() {
        Cases cases = new Cases(api, stage);
        int sent = 0;
        try (Wire wire = new Wire(server.getURI())) {
            for (Operation operation : api.operations()) {
                List<Cases.Case> all = cases.of(operation);
                // Of its own seed: an operation more changes nobody else's cases.
                Collections.shuffle(all, new Random(SEED ^ operation.toString().hashCode()));
                for (Cases.Case one : all.subList(0, FULL ? all.size() : Math.min(DRAWN, all.size()))) {
                    judge(wire, operation, one);
                    sent++;
                }
            }
            for (int i = 0; FULL && i < FREE_DRAWS; i++) {
                Operation operation =
                        api.operations().get(random.nextInt(api.operations().size()));
                judge(wire, operation, cases.drawn(operation, random));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(sent).isGreaterThan(1_200);
    }

    @Test
    void whatTheDescriptionNamesIsKnownAtTheDoor() {
        Examples examples = new Examples(api, stage.ids());
        List<String> unknown = new ArrayList<>();
        try (Wire wire = new Wire(server.getURI())) {
            for (Operation operation : api.operations()) {
                if (operation.hasBody()) {
                    Wire.Answer answer = wire.send(
                            operation.method(),
                            stage.path(operation),
                            Json.write(examples.of(operation.body())),
                            Cases.headers(operation, stage.owner(operation).bearer()));
                    if (answer.text().matches("(?s).*(UNKNOWN_FIELD|WRONG_TYPE|NO_SUCH_OPTION).*")) {
                        unknown.add(operation + ": " + answer.text());
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Random requests of people from elsewhere: no failure, nothing of the inside, and nobody of the office of this stage. */
    @Test
    @Requirement({"PRI-01", "PRI-02"})
    void randomRequestsFromElsewhereNeverFailAndShowNobodyOfOurs() {
        Cases cases = new Cases(api, stage);
        Map<Role, Callers.Caller> elsewhere = new EnumMap<>(Role.class);
        List<Operation> operations =
                api.operations().stream().filter(one -> !one.roles().isEmpty()).toList();
        try (Wire wire = new Wire(server.getURI())) {
            for (int i = 0; i < (FULL ? RANDOM_REQUESTS : FEW_REQUESTS); i++) {
                Operation operation = operations.get(random.nextInt(operations.size()));
                Role role = Role.valueOf(
                        operation.roles().get(random.nextInt(operation.roles().size())));
                Callers.Caller stranger = elsewhere.computeIfAbsent(role, stage::foreigner);
                Cases.Case one = cases.drawn(operation, random);
                Map<String, String> headers = new HashMap<>(one.headers());
                headers.put("Authorization", "Bearer " + stranger.bearer());
                Wire.Answer answer = wire.send(operation.method(), one.path(), one.body(), headers);
                List<String> wrong = new ArrayList<>(answer.misbehaviour().toList());
                if (answer.text().contains(OURS)) {
                    wrong.add("shows one of ours");
                }
                if (!wrong.isEmpty()) {
                    failures.add(operation + " as " + role + ", " + one.name() + ": " + wrong + "; got " + answer);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private void judge(Wire wire, Operation operation, Cases.Case one) {
        Map<String, String> headers = new HashMap<>(one.headers());
        headers.put("Authorization", "Bearer " + stage.owner(operation).bearer());
        Wire.Answer answer = wire.send(operation.method(), one.path(), one.body(), headers);
        List<String> wrong = new ArrayList<>(answer.misbehaviour().toList());
        one.expected().complaint(answer).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            String text = answer.text();
            failures.add("%s, %s: %s; got %d %s"
                    .formatted(
                            operation,
                            one.name(),
                            String.join(", ", wrong),
                            answer.status(),
                            text.substring(0, Math.min(300, text.length()))));
        }
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedBeforeItIsRead() {
        String huge = "{\"a\":\"" + "x".repeat(10_000_000) + "\"}";
        List<Operation> bodied =
                api.operations().stream().filter(Operation::hasBody).toList();
        try (Wire wire = new Wire(server.getURI())) {
            for (Operation operation : FULL ? bodied : bodied.subList(0, 3)) {
                Wire.Answer answer = wire.send(
                        operation.method(),
                        stage.path(operation),
                        huge,
                        Cases.headers(operation, stage.owner(operation).bearer()));
                assertThat(answer.status())
                        .as("%s: %s", operation, answer.text())
                        .isEqualTo(413);
                assertThat(answer.text()).contains("\"code\":\"TOO_LARGE\"");
            }
        }
    }
}
