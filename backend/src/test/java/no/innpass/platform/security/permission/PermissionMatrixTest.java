package no.innpass.platform.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.junit.jupiter.api.Test;

@Requirement("PRI-01")
class PermissionMatrixTest {
    @Test
    void aLineSaysWhoAndHowFar() {
        var matrix = PermissionMatrix.of("""
                # a remark

                GET  /api/v1/things/{id}   ADVISER:OFFICE AUDITOR:NATIONAL
                GET  /api/v1/session       LOGGED_IN
                POST /logout               ANYBODY
                """);
        Permission things = matrix.find("GET", "/api/v1/things/{id}").orElseThrow();
        assertThat(things.reach()).containsEntry(Role.ADVISER, ScopeKind.OFFICE);
        assertThat(things.allows(true, EnumSet.of(Role.AUDITOR, Role.ADMIN))).isTrue();
        assertThat(things.allows(true, EnumSet.of(Role.ADMIN))).isFalse();
        assertThat(matrix.find("GET", "/api/v1/session").orElseThrow().allows(true, EnumSet.noneOf(Role.class)))
                .isTrue();
        assertThat(matrix.find("GET", "/api/v1/session").orElseThrow().allows(false, EnumSet.noneOf(Role.class)))
                .isFalse();
        assertThat(matrix.find("POST", "/logout").orElseThrow().allows(false, EnumSet.noneOf(Role.class)))
                .isTrue();
        assertThat(matrix.find("PUT", "/api/v1/things/{id}")).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadStopsTheStart() {
        for (String line : List.of(
                "GET /a",
                "GET a ANYBODY",
                "GET /a SOMEBODY",
                "GET /a ANYBODY LOGGED_IN",
                "GET /a ADVISER:OFFICE ADVISER:NATIONAL",
                "GET /a ADVISER:OFFICE LEADER:OFFICE",
                "GET /a ADVISER:EVERYWHERE",
                "GET /a ADVISER:OFFICE INTAKE",
                "GET /a FRESH",
                "GET /a ANYBODY FRESH",
                "GET /a LOGGED_IN FRESH",
                "GET /a FRESH ADVISER:OFFICE",
                "GET /a ANYBODY\nGET /a LOGGED_IN")) {
            assertThatThrownBy(() -> PermissionMatrix.of(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The list is short on purpose: a click more for what binds somebody, cannot be undone, or gives power (decision 0026). */
    @Test
    @Requirement("INTG-02")
    void whatSignsAsksForARecentLogin() {
        assertThat(PermissionMatrix.read().all().stream().filter(Permission::fresh))
                .extracting(Permission::operation)
                .containsExactlyInAnyOrder(
                        "POST /api/v1/agreements/{id}/accept",
                        "POST /api/v1/agreements/{id}/paper-acceptance",
                        "POST /api/v1/employer/agreements/{id}/accept",
                        "POST /api/v1/me/agreements/{id}/accept",
                        "PUT /api/v1/candidates/{id}/merges/{mergedId}",
                        "POST /api/v1/deletion-requests/{id}/grant",
                        "PUT /api/v1/join-requests/{id}/acceptance",
                        "POST /api/v1/logins/systems",
                        "POST /api/v1/logins/{id}/code",
                        "PUT /api/v1/logins/{id}/roles");
    }

    @Test
    void noAudienceMixesWithAnother() {
        for (Permission permission : PermissionMatrix.read().all()) {
            assertThat(permission.reach().keySet().stream()
                            .map(role -> role == Role.CANDIDATE
                                    ? "candidates"
                                    : role.name().startsWith("EMPLOYER_") ? "employers" : "staff")
                            .distinct())
                    .as(permission.operation())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
