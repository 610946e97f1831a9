package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.oidc.DemoIssuer;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Access that is given and taken in the application, and what nobody may do with it. */
@MicronautTest(transactional = false)
@Requirement({"PRI-01", "INTG-02"})
class AdministerLoginIT implements OnPostgres {
    private static final RoleChangeRequest ADMIN =
            new RoleChangeRequest(Role.ADMIN, ScopeKind.NATIONAL, null, "Ny i stillingen");
    private static final String WHY = ", \"reason\": \"Ny i stillingen\"}";

    @Inject
    EmbeddedServer server;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    AdministerLogin administer;

    @Inject
    AuditRows audit;

    @Inject
    ManyLogins many;

    @Inject
    DemoIssuer issuer;

    @Test
    void aNewColleagueGetsRolesAndACodeAndTheyCountAtTheNextRequest() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        UUID office = callers.office().id();
        Api.Answer made = api.post(admin, "/api/v1/logins", """
                {"name": "Ida Ny", "phone": "+4740000000", "officeId": "%s", "language": "NB"}""".formatted(office), "Idempotency-Key", "ida-1");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.text()).contains("\"roles\":[]");
        String path = "/api/v1/logins/" + made.id();
        Api.Answer given = api.put(admin, path + "/roles", role("ADVISER", "OFFICE", office), "If-Match", made.etag());
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.text()).contains("\"place\":\"" + callers.office().name() + "\"");
        String code = api.post(admin, path + "/code", "").text("code");
        try (Browser browser = new Browser(server.getURI())) {
            assertThat(browser.logInAs("ida")).isEqualTo("/login/code");
            browser.send(
                    "POST",
                    "/api/v1/login-link",
                    "{\"code\":\"" + code + "\"}",
                    java.util.Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
            assertThat(browser.get("/api/v1/candidates").statusCode()).isEqualTo(200);
            Api.Answer now = api.get(admin, path);
            Api.Answer taken =
                    api.put(admin, path + "/roles/removal", role("ADVISER", "OFFICE", office), "If-Match", now.etag());
            assertThat(taken.status()).as(taken.text()).isEqualTo(200);
            assertThat(browser.get("/api/v1/candidates").statusCode()).isEqualTo(403);
            assertThat(api.put(admin, path + "/closure", "{\"reason\": \"Sluttet\"}", "If-Match", taken.etag())
                            .status())
                    .isEqualTo(200);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        }
        assertThat(audit.about(made.id()))
                .contains(
                        "ADD_LOGIN PERMIT null",
                        "GIVE_ROLE PERMIT null",
                        "TAKE_ROLE PERMIT null",
                        "CLOSE_LOGIN PERMIT null");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        String own = "/api/v1/logins/" + admin.actor().loginId();
        Api.Answer read = api.get(admin, own);
        assertThat(read.text()).contains("\"own\":true");
        for (String path : List.of("/roles", "/roles/removal")) {
            assertThat(api.put(admin, own + path, role("AUDITOR", "NATIONAL", null), "If-Match", read.etag())
                            .text("code"))
                    .isEqualTo("OWN_LOGIN");
        }
        assertThat(api.put(admin, own + "/closure", "{\"reason\": \"x\"}", "If-Match", read.etag())
                        .text("code"))
                .isEqualTo("OWN_LOGIN");
        assertThat(api.post(admin, own + "/code", "").text("code")).isEqualTo("OWN_LOGIN");
    }

    @Test
    void theLastAdministratorWhoCanLogInStays() {
        Callers.Caller one = callers.staff(Role.ADMIN);
        Callers.Caller other = callers.staff(Role.ADMIN);
        many.keepAdmins(one.actor().loginId(), other.actor().loginId());
        // Both take the other's role at the same moment: each was still an administrator when let through.
        administer.take(one.actor(), other.actor().loginId(), ADMIN, version(one, other));
        assertThatThrownBy(() -> administer.take(other.actor(), one.actor().loginId(), ADMIN, version(one, one)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(OrganisationProblem.LAST_ADMIN));
        assertThatThrownBy(() -> administer.close(other.actor(), one.actor().loginId(), "Sluttet", version(one, one)))
                .isInstanceOf(Refused.class);
        assertThat(api.get(one, "/api/v1/logins").status()).isEqualTo(200);
        assertThat(api.get(other, "/api/v1/logins").status()).isEqualTo(403);
    }

    private long version(Callers.Caller admin, Callers.Caller whose) {
        return api.get(admin, "/api/v1/logins/" + whose.actor().loginId())
                .body()
                .get("version")
                .getLongValue();
    }

    @Test
    void aRoleThatDoesNotSuitIsRefused() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        String path = "/api/v1/logins/" + callers.staff(Role.ADVISER).actor().loginId();
        String etag = api.get(admin, path).etag();
        assertThat(api.put(admin, path + "/roles", role("CANDIDATE", "OWN", null), "If-Match", etag)
                        .text("code"))
                .isEqualTo("ROLE_OF_OTHER_KIND");
        assertThat(api.put(admin, path + "/roles", role("ADVISER", "NATIONAL", null), "If-Match", etag)
                        .text("code"))
                .isEqualTo("SCOPE_NOT_VALID");
        assertThat(api.put(admin, path + "/roles", role("ADVISER", "OFFICE", new UUID(9, 9)), "If-Match", etag)
                        .text("code"))
                .isEqualTo("SCOPE_NOT_VALID");
        assertThat(api.put(admin, path + "/roles", role("AUDITOR", "NATIONAL", null))
                        .status())
                .isEqualTo(428);
        assertThat(api.put(admin, path + "/roles", role("AUDITOR", "NATIONAL", null), "If-Match", "\"77\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aProgramIsAddedWithOneRoleAndAReasonAndClosed() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        assertThat(api.get(admin, "/api/v1/logins/systems/issuers").text()).isEqualTo("[\"innpass\"]");
        Api.Answer made = api.post(admin, "/api/v1/logins/systems", system("Tallmottak", "figures-1", "STATISTICS"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.text()).contains("\"kind\":\"SYSTEM\"", "\"role\":\"STATISTICS\"", "\"scope\":\"NATIONAL\"");
        assertThat(audit.about(made.id())).containsExactlyInAnyOrder("ADD_LOGIN PERMIT null", "GIVE_ROLE PERMIT null");
        Callers.Caller program = new Callers.Caller(admin.actor(), "figures-1", issuer.token("figures-1"));
        assertThat(api.get(program, "/api/v1/exports").status()).isEqualTo(200);
        assertThat(api.get(program, "/api/v1/audit/log").status()).isEqualTo(403);
        String etag = api.get(admin, "/api/v1/logins/" + made.id()).etag();
        api.put(admin, "/api/v1/logins/" + made.id() + "/closure", "{\"reason\": \"Ferdig\"}", "If-Match", etag);
        assertThat(api.get(program, "/api/v1/exports").text("code")).isEqualTo("LOGIN_UNKNOWN");
    }

    @Test
    void aProgramThatDoesNotSuitIsRefusedWhole() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        String path = "/api/v1/logins/systems";
        assertThat(api.post(admin, path, system("Robot", "robot-1", "ADVISER")).text("code"))
                .isEqualTo("ROLE_OF_OTHER_KIND");
        assertThat(api.get(admin, "/api/v1/logins?query=Robot").text()).doesNotContain("Robot");
        assertThat(api.post(admin, path, system("Robot", "robot-1", "AUDITOR").replace("innpass", "elsewhere"))
                        .pointers())
                .containsExactly("/issuer");
        assertThat(api.post(admin, path, system("Robot", "robot-1", "AUDITOR").replace("Ny i stillingen", " "))
                        .pointers())
                .containsExactly("/reason");
        assertThat(api.post(admin, path, system("Robot", admin.subject(), "AUDITOR"))
                        .text("code"))
                .isEqualTo("LOGIN_TAKEN");
    }

    private static String system(String name, String subject, String role) {
        return "{\"name\": \"%s\", \"issuer\": \"innpass\", \"subject\": \"%s\", \"role\": \"%s\"%s"
                .formatted(name, subject, role, WHY);
    }

    @Test
    void aCandidatesLoginIsNotFoundHere() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Callers.Caller candidate = callers.candidate(UUID.randomUUID());
        assertThat(api.get(admin, "/api/v1/logins/" + candidate.actor().loginId())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(admin, "/api/v1/logins?query=Test%20cand").text()).doesNotContain("CANDIDATE");
    }

    @Test
    void tenThousandLoginsArePagedThroughEachOnceAndFoundByAnyWordOfTheName() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        many.add(10_000);
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer page = api.get(admin, "/api/v1/logins?limit=100&query=mange" + cursor);
            page.body().get("items").values().forEach(row -> {
                seen.add(row.get("id").getStringValue());
                names.add(row.get("displayName").getStringValue());
            });
            cursor = page.body().get("next") == null ? "" : "&cursor=" + page.text("next");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(10_000);
        assertThat(names).hasSize(10_000).isSorted();
        assertThat(api.get(admin, "/api/v1/logins?query=nr00042")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    private static String role(String role, String scope, @org.jspecify.annotations.Nullable UUID id) {
        return "{\"role\": \"" + role + "\", \"scope\": \"" + scope + "\""
                + (id == null ? "" : ", \"scopeId\": \"" + id + "\"") + WHY;
    }
}
