package no.innpass.platform.security;

/** How far a role reaches (PRI-01). OWN and NATIONAL need no id; the others name one thing each. */
public enum ScopeKind {
    OWN,
    WORKPLACE,
    EMPLOYER,
    PROVIDER,
    OFFICE,
    REGION,
    COUNTY,
    NATIONAL;

    public boolean needsId() {
        return this != OWN && this != NATIONAL;
    }
}
