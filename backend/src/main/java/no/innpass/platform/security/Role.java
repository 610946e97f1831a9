package no.innpass.platform.security;

import static no.innpass.platform.security.ScopeKind.COUNTY;
import static no.innpass.platform.security.ScopeKind.EMPLOYER;
import static no.innpass.platform.security.ScopeKind.NATIONAL;
import static no.innpass.platform.security.ScopeKind.OFFICE;
import static no.innpass.platform.security.ScopeKind.OWN;
import static no.innpass.platform.security.ScopeKind.PROVIDER;
import static no.innpass.platform.security.ScopeKind.REGION;
import static no.innpass.platform.security.ScopeKind.WORKPLACE;

import java.util.Set;

/** What somebody may be in the product (requirements 17), and in which scopes (PRI-01). */
public enum Role {
    CANDIDATE(OWN),
    EMPLOYER_MANAGER(EMPLOYER, WORKPLACE),
    EMPLOYER_SUPERVISOR(WORKPLACE),
    EMPLOYER_RECEPTION(EMPLOYER, WORKPLACE),
    ADVISER(OFFICE),
    MARKET_CONTACT(OFFICE, REGION),
    MARKET_COORDINATOR(COUNTY),
    INTAKE(OFFICE, REGION, COUNTY),
    DECIDER(OFFICE, COUNTY),
    CONTROLLER(OFFICE, COUNTY),
    OFFICE_LEADER(OFFICE),
    MEASURE_MANAGER(COUNTY),
    WORKING_LIFE_ADVISER(REGION, COUNTY),
    PROVIDER_CONSULTANT(PROVIDER),
    PROVIDER_TEACHER(PROVIDER),
    PROVIDER_LEADER(PROVIDER),
    MUNICIPAL_PARTNER(OFFICE),
    PLAN_PARTNER(OWN),
    AUDITOR(NATIONAL),
    STATISTICS(NATIONAL),
    CONTENT_EDITOR(NATIONAL),
    ADMIN(NATIONAL);

    private final Set<ScopeKind> scopes;

    Role(ScopeKind... scopes) {
        this.scopes = Set.of(scopes);
    }

    /** The scopes in which this role can be given. */
    public Set<ScopeKind> scopes() {
        return scopes;
    }
}
