package no.innpass.employer;

/** What a person at the workplace is there for (EMP-02), in the order in which cards show them. */
public enum ContactRole {
    HIRING_AUTHORITY,
    HR,
    SUPERVISOR,
    RECEPTION,
    UNION_REP,
    SAFETY_REP,
    IA_CONTACT
}
