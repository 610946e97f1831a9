package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.permission.Permission;
import no.innpass.platform.security.permission.Permission.Audience;
import no.innpass.platform.security.permission.PermissionMatrix;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Calls every operation of the API as every role: without the role in the matrix, with it but elsewhere, with it where the thing is, and
 * as nobody; and compares each answer with the matrix (PRI-01, PRI-02).
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"PRI-01", "PRI-02"})
class PermissionMatrixIT implements OnPostgres {
    /** No such thing, or none that this caller may know of. */
    private static final int NOT_FOUND = 404;

    private static final int FORBIDDEN = 403;

    /** Of the demo alone, and not described with the API. */
    private static final List<String> UNDESCRIBED = List.of("GET /demo/token", "POST /demo/clock");

    private static final int UNAUTHENTICATED = 401;

    @Inject
    EmbeddedServer server;

    @Inject
    Stage stage;

    private final ApiDescription api = ApiDescription.read();
    private final PermissionMatrix matrix = PermissionMatrix.read();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void build() {
        stage.build();
    }

    @Test
    void everyOperationHasALineAndEveryLineAnOperation() {
        assertThat(matrix.all())
                .extracting(Permission::operation)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(api.operations().stream().map(Operation::toString), UNDESCRIBED.stream())
                                .toList());
    }

    @Test
    void whoHasNoneOfTheRolesIsForbidden() {
        forEach((wire, operation, permission) -> {
            if (permission.audience() == Audience.ROLES) {
                for (Role role : Role.values()) {
                    if (!permission.reach().containsKey(role)) {
                        expect(wire, operation, stage.any(role), role + " (not in the matrix)", FORBIDDEN);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNobodyIsAskedToLogIn() {
        forEach((wire, operation, permission) -> {
            Wire.Answer answer = send(wire, operation, null);
            boolean refused = answer.status() == UNAUTHENTICATED;
            if (refused == (permission.audience() == Audience.ANYBODY)) {
                wrong.add(operation + " as nobody: " + answer.status());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatLiesOutsideTheReachIsNotThere() {
        forEach((wire, operation, permission) -> permission.reach().forEach((role, reach) -> {
            if (reach != ScopeKind.NATIONAL) {
                outside(wire, operation, stage.stranger(role), role);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private void outside(Wire wire, Operation operation, Callers.Caller stranger, Role role) {
        Wire.Answer answer = send(wire, operation, stranger);
        String who = operation + " as " + role + " from elsewhere: " + answer.status();
        if (!operation.path().contains("{id}")) {
            Optional<UUID> own = stage.listed(operation);
            if (operation.method().equals("GET")
                    && own.isPresent()
                    && answer.text().contains(own.get().toString())) {
                wrong.add(who + " lists what belongs to others");
            }
            return;
        }
        boolean refused = answer.status() == NOT_FOUND || answer.status() == FORBIDDEN;
        // A body that breaks a rule of its own is refused before anybody is asked whose the thing is.
        boolean earlier = operation.hasBody() && answer.status() == 400;
        if (!refused && !earlier) {
            wrong.add(who);
        }
    }

    @Test
    void whatLiesWithinTheReachIsAllowed() {
        forEach((wire, operation, permission) -> permission
                .reach()
                .forEach((role, reach) -> stage.insider(role, reach).ifPresent(insider -> {
                    int status = send(wire, operation, insider).status();
                    boolean read = operation.method().equals("GET");
                    // Something that a body names may be missing; only what is read must be there.
                    if (status == FORBIDDEN || status == UNAUTHENTICATED || read && status == NOT_FOUND) {
                        wrong.add(operation + " as " + role + " within reach: " + status);
                    }
                })));
        assertThat(wrong).isEmpty();
    }

    private interface Check {
        void check(Wire wire, Operation operation, Permission permission);
    }

    /** What reads comes first, so that nothing is gone when it is read. */
    private void forEach(Check check) {
        wrong.clear();
        List<Operation> operations = new ArrayList<>(api.operations());
        operations.sort(Comparator.comparing(operation -> !operation.method().equals("GET")));
        try (Wire wire = new Wire(server.getURI())) {
            for (Operation operation : operations) {
                matrix.find(operation.method(), operation.path())
                        .ifPresent(permission -> check.check(wire, operation, permission));
            }
        }
    }

    private void expect(Wire wire, Operation operation, Callers.Caller caller, String who, int status) {
        Wire.Answer answer = send(wire, operation, caller);
        if (answer.status() != status || !answer.text().contains("\"code\":\"FORBIDDEN\"")) {
            wrong.add(operation + " as " + who + ": " + answer.status());
        }
    }

    private Wire.Answer send(Wire wire, Operation operation, Callers.@org.jspecify.annotations.Nullable Caller caller) {
        String body = operation.hasBody() ? Json.write(new Examples(api, stage.ids()).of(operation.body())) : "";
        return wire.send(
                operation.method(),
                stage.path(operation),
                body,
                caller == null ? Map.of() : Cases.headers(operation, caller.bearer()));
    }
}
