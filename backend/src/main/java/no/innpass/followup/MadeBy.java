package no.innpass.followup;

/** Who held a contact (FUP-08). */
public enum MadeBy {
    NAV,
    PROVIDER,
    MUNICIPALITY,
    SUPERVISOR
}
