package no.innpass.followup;

/** How far a goal or a training item has come (FUP-07). */
public enum Progress {
    NOT_BEGUN,
    ON_THE_WAY,
    REACHED,
    STOPPED
}
