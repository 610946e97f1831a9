package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;

/** Which roles a login may be given (PRI-01): those of its kind, in a scope that the role knows and that there is. */
@Singleton
class RoleRules {
    /** A program reads what is of nobody in particular; it follows nobody up. */
    private static final Set<Role> OF_SYSTEMS = EnumSet.of(Role.AUDITOR, Role.STATISTICS);

    private final NamePlaces places;

    RoleRules(NamePlaces places) {
        this.places = places;
    }

    /** @throws Refused ROLE_OF_OTHER_KIND, SCOPE_NOT_VALID */
    Affiliation check(LoginKind kind, RoleChangeRequest request) {
        if (!suits(kind, request.role())) {
            throw new Refused(OrganisationProblem.ROLE_OF_OTHER_KIND);
        }
        Affiliation wanted = read(request);
        if (!places.exists(wanted)) {
            throw new Refused(OrganisationProblem.SCOPE_NOT_VALID);
        }
        return wanted;
    }

    /** @throws Refused SCOPE_NOT_VALID where the role cannot be held in such a scope */
    Affiliation read(RoleChangeRequest request) {
        try {
            return new Affiliation(request.role(), request.scope(), request.scopeId());
        } catch (IllegalArgumentException notHeldSo) {
            throw new Refused(OrganisationProblem.SCOPE_NOT_VALID);
        }
    }

    static boolean suits(LoginKind kind, Role role) {
        boolean employers = role.name().startsWith("EMPLOYER_");
        return switch (kind) {
            case STAFF -> !employers && role != Role.CANDIDATE;
            case EMPLOYER -> employers;
            case CANDIDATE -> role == Role.CANDIDATE;
            case SYSTEM -> OF_SYSTEMS.contains(role);
        };
    }
}
