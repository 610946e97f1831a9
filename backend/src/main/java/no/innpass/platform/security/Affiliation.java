package no.innpass.platform.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role in one scope (PRI-01).
 *
 * @param scopeId what the scope names: a UUID for workplace, employer, provider and office, a name for a region, two digits for a
 *     county; absent for OWN and NATIONAL
 */
public record Affiliation(
        Role role, ScopeKind scope, @Nullable String scopeId) {
    public Affiliation {
        if (!role.scopes().contains(scope)) {
            throw new IllegalArgumentException(role + " cannot be held in scope " + scope);
        }
        if (scope.needsId() != (scopeId != null)) {
            throw new IllegalArgumentException("Scope " + scope + (scope.needsId() ? " needs an id" : " takes no id"));
        }
    }

    public static Affiliation own(Role role) {
        return new Affiliation(role, ScopeKind.OWN, null);
    }

    public static Affiliation national(Role role) {
        return new Affiliation(role, ScopeKind.NATIONAL, null);
    }

    public static Affiliation in(Role role, ScopeKind scope, UUID scopeId) {
        return new Affiliation(role, scope, scopeId.toString());
    }
}
