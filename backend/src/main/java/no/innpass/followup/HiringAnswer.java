package no.innpass.followup;

/** What the employer says to the hiring question (FUP-07). */
public enum HiringAnswer {
    NOT_ASKED,
    YES,
    POSSIBLE,
    NO
}
