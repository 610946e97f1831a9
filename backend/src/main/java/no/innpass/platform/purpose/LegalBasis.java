package no.innpass.platform.purpose;

/** The grounds of GDPR art. 6 and 9 that the register knows. */
public enum LegalBasis {
    /** Art. 6(1)(e), with national law. */
    PUBLIC_TASK,
    /** Art. 6(1)(c). */
    LEGAL_OBLIGATION,
    /** Art. 9(2)(b). */
    WORK_AND_SOCIAL_LAW,
    /** Art. 9(2)(g). */
    PUBLIC_INTEREST,
    /** Art. 6(1)(a), and 9(2)(a) where health is touched. */
    CONSENT
}
