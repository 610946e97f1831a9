package no.innpass.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application as the role of {@code infra/database-roles.sql}: it works, and has no right to change the log. */
@MicronautTest(transactional = false)
@Requirement("PRI-10")
class DatabaseRolesIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    AuditLog log;

    @Inject
    LinkEntries link;

    @Inject
    VerifyAudit verify;

    @Inject
    DropSegments drop;

    @Inject
    Tables tables;

    @Inject
    MutableClock clock;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = OnPostgres.super.getProperties();
        // The address of the test server names a user, which would win.
        String url = properties.get("datasources.default.url").replaceAll("\\?.*", "");
        properties.put("datasources.default.url", url);
        try (Connection owner = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = owner.createStatement()) {
            statement.execute(Files.readString(Path.of("..", "infra", "database-roles.sql")));
            statement.execute("alter role innpass_app password 'app'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.put("datasources.default.username", "innpass_app");
        properties.put("datasources.default.password", "app");
        properties.put("flyway.datasources.default.url", url);
        properties.put("flyway.datasources.default.user", "postgres");
        properties.put("flyway.datasources.default.password", "postgres");
        return properties;
    }

    @Test
    void theApplicationReadsLinksForgetsAndDropsAsThatRole() {
        UUID candidate = imports.of(callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile());
        clock.set(Instant.parse("2020-03-02T08:00:00Z"));
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(api.get(adviser, "/api/v1/candidates?query=test").status()).isEqualTo(200);
        assertThat(api.get(adviser, "/api/v1/candidates/" + candidate).status()).isEqualTo(200);
        assertThat(link.linkAll()).isEqualTo(2);
        log.forget(candidate);
        clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(drop.dropPastTerm()).isEqualTo(2);
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set purpose = 'CONTROL'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_inbox set purpose = 'CONTROL'",
                "truncate audit_inbox",
                "update audit_detail set sealed = ''",
                "delete from audit_detail",
                "update audit_key set wrapped = ''",
                "delete from audit_head",
                "insert into audit_segment values (2, 1, now(), '', now())",
                "delete from transition_log",
                "alter table audit_entry disable trigger all",
                "set session_replication_role = replica",
                "create or replace function audit_entry_delete() returns trigger language plpgsql as 'begin return old; end'"
            })
    void itHasNoRightTo(String sql) {
        assertThatThrownBy(() -> tables.change(sql))
                .hasStackTraceContaining("ERROR: ")
                .satisfies(error -> assertThat(org.assertj.core.util.Throwables.getStackTrace(error))
                        .containsAnyOf("permission denied", "must be owner"));
    }
}
