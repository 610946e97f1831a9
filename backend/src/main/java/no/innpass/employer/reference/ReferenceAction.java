package no.innpass.employer.reference;

/** Steps of {@link ReferenceTable}. */
public enum ReferenceAction {
    OPT_IN,
    AWARD,
    GIVE_NOTICE,
    RECOVER,
    WITHDRAW_BADGE,
    LEAVE
}
