package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.organisation.Logins;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.Role;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Signing by a program in the name of a person needs a token of a recent login (RFC 9470); a program by itself signs nothing. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class StepUpBearerIT implements OnPostgres {
    /** The login is nobody's, so that whoever gets as far as this meets a 404. */
    private static final String SIGN = "/api/v1/logins/" + new UUID(0, 7) + "/code";

    @Inject
    EmbeddedServer server;

    @Inject
    DemoTokens tokens;

    @Inject
    DemoIssuer issuer;

    @Inject
    Callers callers;

    @Inject
    Logins logins;

    @Inject
    AuditRows audit;

    @Inject
    Clock clock;

    @Test
    void aTokenSignsOnlyIfItSaysThatThePersonWasThereJustNow() {
        String admin = callers.staff(Role.ADMIN).subject();
        assertThat(sign(token(admin, Map.of("auth_time", now() - 599))).body()).contains("NOT_FOUND");
        assertThat(sign(issuer.token(admin)).body()).contains("NOT_FOUND");
        long before = audit.refusals("POST /api/v1/logins/{id}/code", "STEP_UP_NEEDED");
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("auth_time", now() - 600),
                Map.of("auth_time", now() + 3600),
                Map.of("auth_time", String.valueOf(now())))) {
            HttpResponse<String> refused = sign(token(admin, claims));
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("\"code\":\"STEP_UP_NEEDED\"");
            assertThat(refused.headers().firstValue("www-authenticate").orElse(""))
                    .startsWith("Bearer error=\"insufficient_user_authentication\"")
                    .contains("max_age=\"600\"");
        }
        assertThat(audit.refusals("POST /api/v1/logins/{id}/code", "STEP_UP_NEEDED"))
                .isEqualTo(before + 4);
        assertThat(sign(tokens.signedBy("another", admin, Map.of("auth_time", now())))
                        .body())
                .contains("TOKEN_INVALID");
    }

    @Test
    void aProgramSignsNothingWhateverItsRoleAndToken() {
        logins.linkSystem(Identity.demo("robot"), "Robot", List.of(Affiliation.national(Role.ADMIN)));
        HttpResponse<String> refused = sign(token("robot", Map.of("auth_time", now())));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"FORBIDDEN\"");
    }

    @Test
    void whoMayNotAnywayIsNotAskedToConfirm() {
        String adviser = callers.staff(Role.ADVISER).subject();
        assertThat(sign(token(adviser, Map.of())).body()).contains("\"code\":\"FORBIDDEN\"");
    }

    private String token(String subject, Map<String, Object> claims) {
        return tokens.signedBy("innpass", subject, claims);
    }

    private HttpResponse<String> sign(String token) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send("POST", SIGN, Map.of("Authorization", "Bearer " + token));
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
