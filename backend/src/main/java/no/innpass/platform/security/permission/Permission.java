package no.innpass.platform.security.permission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;

/**
 * One row of the matrix.
 *
 * @param method in capitals
 * @param path as the API describes it, ids in braces
 * @param audience ROLES unless the operation is for everybody, or for every login
 * @param reach whose things each role reaches; empty unless the audience is ROLES
 * @param fresh the login must be a recent one
 */
public record Permission(String method, String path, Audience audience, Map<Role, ScopeKind> reach, boolean fresh) {
    /** For whom an operation is at all. */
    public enum Audience {
        ANYBODY,
        LOGGED_IN,
        ROLES
    }

    public Permission {
        reach = Collections.unmodifiableMap(reach.isEmpty() ? new EnumMap<>(Role.class) : new EnumMap<>(reach));
    }

    /** What tells it from others: {@code GET /api/v1/candidates/{id}}. */
    public String operation() {
        return method + " " + path;
    }

    /** @param held none for a caller who is not logged in */
    boolean allows(boolean loggedIn, Set<Role> held) {
        return switch (audience) {
            case ANYBODY -> true;
            case LOGGED_IN -> loggedIn;
            case ROLES -> reach.keySet().stream().anyMatch(held::contains);
        };
    }
}
