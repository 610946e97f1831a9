package no.innpass.followup;

/** How a follow-up contact takes place (FUP-08). */
public enum ContactChannel {
    VISIT,
    PHONE,
    EMAIL,
    SMS,
    MESSAGE,
    VIDEO,
    THREE_WAY,
    DROP_IN,
    FORM
}
