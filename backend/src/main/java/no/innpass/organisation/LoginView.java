package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * A login as an administrator sees it (PRI-01).
 *
 * @param own the administrator's own, which somebody else administers
 * @param office where a colleague works; absent for others, and for county and directorate
 * @param version for If-Match
 */
@Serdeable
record LoginView(
        UUID id,
        LoginKind kind,
        String displayName,
        boolean own,
        LoginStatusView status,
        @Nullable PlaceView office,
        List<RoleView> roles,
        long version) {

    /** @param place what the scope names, in words; absent where it needs none, or where it is gone */
    @Serdeable
    record RoleView(
            Role role,
            ScopeKind scope,
            @Nullable String scopeId,
            @Nullable String place) {}
}
