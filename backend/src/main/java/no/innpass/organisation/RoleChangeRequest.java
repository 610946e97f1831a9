package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * A role to give or to take (PRI-01).
 *
 * @param scopeId id of office, provider, employer or workplace, name of a region, number of a county; absent for OWN and NATIONAL
 * @param reason why, for the audit log
 */
@Serdeable
record RoleChangeRequest(
        @NotNull Role role,
        @NotNull ScopeKind scope,
        @Nullable @Size(max = 60) String scopeId,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
