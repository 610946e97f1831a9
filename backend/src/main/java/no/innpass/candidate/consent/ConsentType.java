package no.innpass.candidate.consent;

/** What may be shared, with whom (requirements 17). */
public enum ConsentType {
    /** A card without name for the employers of one region, or of all (PRI-04 stage ANONYMOUS). */
    ANONYMOUS_CARD,
    /** First name and presentation, for one employer. */
    PRESENT_TO_EMPLOYER,
    /** Full name and phone, for one employer. */
    SHARE_CONTACT,
    SHARE_WITH_PROVIDER,
    SHARE_WITH_MUNICIPALITY,
    PARTNER_ON_PLAN,
    REFERENCE,
    EVENT,
    REGISTER_CHECK,
    LONG_FOLLOW_UP,
    INCOME,
    EQUITY_DATA,
    STORY,
    PUBLIC_LIGHT_VIEW
}
