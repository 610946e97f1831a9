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

/** What somebody may be in the product (requirements 17), and in which scopes (PRI-01). {@link Names} is for annotations. */
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

    /** The same names as compile-time constants, for {@code @Secured}; a test holds the two lists together. */
    public static final class Names {
        public static final String CANDIDATE = "CANDIDATE";
        public static final String EMPLOYER_MANAGER = "EMPLOYER_MANAGER";
        public static final String EMPLOYER_SUPERVISOR = "EMPLOYER_SUPERVISOR";
        public static final String EMPLOYER_RECEPTION = "EMPLOYER_RECEPTION";
        public static final String ADVISER = "ADVISER";
        public static final String MARKET_CONTACT = "MARKET_CONTACT";
        public static final String MARKET_COORDINATOR = "MARKET_COORDINATOR";
        public static final String INTAKE = "INTAKE";
        public static final String DECIDER = "DECIDER";
        public static final String CONTROLLER = "CONTROLLER";
        public static final String OFFICE_LEADER = "OFFICE_LEADER";
        public static final String MEASURE_MANAGER = "MEASURE_MANAGER";
        public static final String WORKING_LIFE_ADVISER = "WORKING_LIFE_ADVISER";
        public static final String PROVIDER_CONSULTANT = "PROVIDER_CONSULTANT";
        public static final String PROVIDER_TEACHER = "PROVIDER_TEACHER";
        public static final String PROVIDER_LEADER = "PROVIDER_LEADER";
        public static final String MUNICIPAL_PARTNER = "MUNICIPAL_PARTNER";
        public static final String PLAN_PARTNER = "PLAN_PARTNER";
        public static final String AUDITOR = "AUDITOR";
        public static final String STATISTICS = "STATISTICS";
        public static final String CONTENT_EDITOR = "CONTENT_EDITOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
